package nl.houvast.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Only people who are named in a grant may know of the case, also within the region.
 *
 * @param reviewedOn when somebody last found that it is still needed
 */
public record Restriction(LocalDate on, String by, String why, @Nullable LocalDate reviewedOn) {}
