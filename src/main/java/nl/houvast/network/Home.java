package nl.houvast.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody lives at an address, in one case. Fields above the reader's level are empty. */
public record Home(
    String id,
    String personId,
    String addressId,
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String postalCode,
    @Nullable String city,
    String source,
    @Nullable LocalDate recordedOn) {}
