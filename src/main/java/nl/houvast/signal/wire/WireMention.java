package nl.houvast.signal.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as one source wrote about them in one signal. What the source did not know, and what it
 * filled with a placeholder, is {@code null}: no evidence, for or against anybody.
 */
public record WireMention(
    String key,
    Role role,
    @Nullable String name,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable WireAddress address,
    @Nullable String phone,
    @Nullable String bsnToken) {}
