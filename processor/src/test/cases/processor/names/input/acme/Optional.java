package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Mapper;

/** Names that meet those of the JDK, of the runtime, and of what is generated. */
@CoupaResource(name = "Optional")
public interface Optional {
    java.util.Optional<String> build();

    java.util.Optional<Optional> copy();

    java.util.Optional<Long> values();

    java.util.Optional<Long> clear();

    java.util.Optional<RawValue> extension();

    java.util.Optional<String> set();

    java.util.Optional<String> presence();

    java.util.List<java.lang.String> tags();

    java.util.Optional<java.lang.String> addTags();

    java.util.Optional<java.lang.String> clearTags();

    java.util.Optional<acme.Values> url();

    @CoupaElement("URL")
    java.util.Optional<acme.Status> Url();

    java.util.Optional<Status> status();

    java.util.Optional<Override> new_();

    java.util.Optional<Long> größe();

    @CoupaElement("a \"quoted\" name\\u0041\n*/")
    java.util.Optional<String> odd();

    // What every model has can be declared.

    RawValue.Struct extensions();

    Mapper<?, ?> mapper();

    Presence presence(java.lang.String element);

    @java.lang.Override
    java.lang.String toString();

    /** Hides the top-level one. */
    final class Status extends OpenEnumeration {
        public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);

        private Status(OpenEnumeration.Value value) {
            super(value);
        }
    }

    /** Hides that of the JDK. */
    final class String extends OpenEnumeration {
        public static final OpenEnumeration.Type<String> TYPE = OpenEnumeration.Type.of(String::new);

        private String(OpenEnumeration.Value value) {
            super(value);
        }
    }
}
