package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a contact that the benchmark's payload holds. */
@CoupaResource(name = "Contact", element = "contact")
public interface Contact {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("email")
    Optional<String> email();

    @CoupaElement("name-additional")
    Optional<String> nameAdditional();

    @CoupaElement("name-family")
    Optional<String> nameFamily();

    @CoupaElement("name-fullname")
    Optional<String> nameFullname();

    @CoupaElement("name-given")
    Optional<String> nameGiven();

    @CoupaElement("name-prefix")
    Optional<String> namePrefix();

    @CoupaElement("name-suffix")
    Optional<String> nameSuffix();

    @CoupaElement("notes")
    Optional<String> notes();

    @CoupaElement("phone-fax")
    Optional<PhoneNumber> phoneFax();

    @CoupaElement("phone-mobile")
    Optional<PhoneNumber> phoneMobile();

    @CoupaElement("phone-work")
    Optional<PhoneNumber> phoneWork();
}
