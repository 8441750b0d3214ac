package nl.houvast.family;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looked at a person's data: the organisation and the function, never the name.
 *
 * @param yourself that it was the person, by a read link
 * @param activities what was done, for words; each once
 */
public record Reader(
    Instant at,
    boolean yourself,
    String organisation,
    List<String> roles,
    @Nullable String purpose,
    @Nullable String basis,
    List<String> activities) {}
