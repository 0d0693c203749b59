package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a user that the benchmark's payload holds. */
@CoupaResource(name = "UserSimple", element = "user")
public interface User {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("avatar-thumb-url")
    Optional<String> avatarThumbUrl();

    @CoupaElement("email")
    Optional<String> email();

    @CoupaElement("employee-number")
    Optional<String> employeeNumber();

    @CoupaElement("firstname")
    Optional<String> firstname();

    @CoupaElement("fullname")
    Optional<String> fullname();

    @CoupaElement("lastname")
    Optional<String> lastname();

    @CoupaElement("login")
    Optional<String> login();

    @CoupaElement("salesforce-id")
    Optional<String> salesforceId();
}
