package nl.houvast.signal.wire;

import org.jspecify.annotations.Nullable;

/** An address as the source wrote it; at least one part is there. */
public record WireAddress(
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String postalCode,
    @Nullable String city) {}
