package nl.houvast.consult.highlight;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text, from {@code start} up to {@code end}, that may tell who somebody is.
 *
 * @param blocks whether it is known in this case, so that the text cannot be sent as it is; else it
 *     is only worth a second look
 * @param subject the person of a name, the type of an organisation, the day (ISO) of a date; null
 *     when that is not clear
 */
public record Finding(int start, int end, Kind kind, boolean blocks, @Nullable String subject) {

  /** What kind of thing stands there. */
  public enum Kind {
    NAME,
    ADDRESS,
    PLACE,
    POSTCODE,
    PHONE,
    EMAIL,
    BIRTH_DATE,
    DATE,
    NUMBER,
    CODE,
    ORGANISATION,
    CAPITAL
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }

  /** One place for two that overlap: the blocking one, else the longer, says what it is. */
  Finding with(Finding other) {
    Finding leading =
        blocks != other.blocks
            ? blocks ? this : other
            : end - start >= other.end - other.start ? this : other;
    return new Finding(
        Math.min(start, other.start),
        Math.max(end, other.end),
        leading.kind,
        leading.blocks,
        leading.subject);
  }
}
