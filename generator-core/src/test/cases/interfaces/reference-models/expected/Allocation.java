package com.acme.coupa;

import dev.coupagen.annotations.CoupaResource;
import javax.annotation.processing.Generated;

/** The resource {@code Allocation} as other resources refer to it: its id and natural keys. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Allocation", element = "allocation", collection = "allocations")
public interface Allocation {
}
