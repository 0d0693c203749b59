package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a supplier address that the benchmark's payload holds. */
@CoupaResource(name = "SupplierAddress", element = "supplier-address")
public interface SupplierAddress {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("attention")
    Optional<String> attention();

    @CoupaElement("business-group-name")
    Optional<String> businessGroupName();

    @CoupaElement("city")
    Optional<String> city();

    @CoupaElement("country")
    Optional<Country> country();

    @CoupaElement("external-src-name")
    Optional<String> externalSrcName();

    @CoupaElement("external-src-ref")
    Optional<String> externalSrcRef();

    @CoupaElement("local-tax-number")
    Optional<String> localTaxNumber();

    @CoupaElement("location-code")
    Optional<String> locationCode();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("postal-code")
    Optional<String> postalCode();

    @CoupaElement("state")
    Optional<String> state();

    @CoupaElement("state-iso-code")
    Optional<String> stateIsoCode();

    @CoupaElement("street1")
    Optional<String> street1();

    @CoupaElement("street2")
    Optional<String> street2();

    @CoupaElement("street3")
    Optional<String> street3();

    @CoupaElement("street4")
    Optional<String> street4();

    @CoupaElement("vat-country")
    Optional<Country> vatCountry();

    @CoupaElement("vat-number")
    Optional<String> vatNumber();
}
