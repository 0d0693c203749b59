package dev.coupagen.client;

import dev.coupagen.runtime.CoupaErrors;
import java.util.List;
import java.util.Map;

/**
 * Coupa refuses what was sent: status 400 or 422, or another refusal that no class of its own stands for.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/exception-handling-and-error-codes">Coupa documentation, Exception Handling and Error Codes</a>
 */
public final class ValidationException extends CoupaException {
    private static final long serialVersionUID = 1L;
    private final transient CoupaErrors errors;

    ValidationException(FailedCall call, CoupaErrors errors) {
        super(call);
        this.errors = errors;
    }

    /**
     * The messages by the element they are about; those that are about none are under the empty text. Empty if the reply
     * does not say what is wrong.
     */
    public Map<String, List<String>> errors() {
        return errors.messages();
    }

    /** The messages about that element; none if there are none. */
    public List<String> errors(String element) {
        return errors.messages(element);
    }
}
