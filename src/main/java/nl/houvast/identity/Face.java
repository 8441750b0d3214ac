package nl.houvast.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called and known by, out of the writings that the reader may see.
 *
 * @param names every form as written, the first seen first
 * @param bsnKnown that a source knew the number; the number itself never leaves
 */
public record Face(
    String personId,
    String label,
    List<String> names,
    @Nullable String sex,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    boolean bsnKnown) {}
