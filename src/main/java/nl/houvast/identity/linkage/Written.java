package nl.houvast.identity.linkage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person as one source wrote it; every field may be missing. */
public record Written(
    @Nullable String name,
    @Nullable LocalDate birthDate,
    @Nullable String sex,
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String phone,
    @Nullable String bsnToken) {}
