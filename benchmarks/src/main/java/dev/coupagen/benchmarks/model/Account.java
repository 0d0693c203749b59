package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of an account that the benchmark's payload holds. */
@CoupaResource(name = "Account", element = "account")
public interface Account {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("account-type")
    Optional<AccountType> accountType();

    @CoupaElement("account-type-id")
    Optional<Long> accountTypeId();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("segment-1")
    Optional<String> segment1();

    @CoupaElement("segment-2")
    Optional<String> segment2();

    @CoupaElement("segment-3")
    Optional<String> segment3();

    @CoupaElement("segment-4")
    Optional<String> segment4();

    @CoupaElement("segment-5")
    Optional<String> segment5();

    @CoupaElement("segment-6")
    Optional<String> segment6();

    @CoupaElement("segment-7")
    Optional<String> segment7();

    @CoupaElement("segment-8")
    Optional<String> segment8();

    @CoupaElement("segment-9")
    Optional<String> segment9();

    @CoupaElement("segment-10")
    Optional<String> segment10();

    @CoupaElement("segment-11")
    Optional<String> segment11();

    @CoupaElement("segment-12")
    Optional<String> segment12();

    @CoupaElement("segment-13")
    Optional<String> segment13();

    @CoupaElement("segment-14")
    Optional<String> segment14();

    @CoupaElement("segment-15")
    Optional<String> segment15();

    @CoupaElement("segment-16")
    Optional<String> segment16();

    @CoupaElement("segment-17")
    Optional<String> segment17();

    @CoupaElement("segment-18")
    Optional<String> segment18();

    @CoupaElement("segment-19")
    Optional<String> segment19();

    @CoupaElement("segment-20")
    Optional<String> segment20();
}
