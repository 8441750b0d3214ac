package nl.houvast.family;

import java.time.Instant;
import java.util.List;
import nl.houvast.access.OwnPerson;

/**
 * Somebody who is looking at what is known about them.
 *
 * @param organisation whose worker made the link, and answers questions about it
 */
public record Visit(
    OwnPerson person,
    List<String> signalIds,
    List<String> textSignalIds,
    String organisation,
    Instant until) {}
