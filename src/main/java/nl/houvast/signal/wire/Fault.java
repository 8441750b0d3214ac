package nl.houvast.signal.wire;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, and where. The field is a path of the contract ({@code
 * mentions[0].birthDate}, {@code ties}) or, in a delivery with its own layout, the source's own
 * column. The message may list what would have been right; it never repeats what was written.
 *
 * @param right values that would be right, or an example of one; may be empty
 */
public record Fault(String field, FaultCode what, List<String> right) {
  public Fault {
    right = List.copyOf(right);
  }

  /** The code of the contract, such as {@code not-a-date}. */
  public String code() {
    return what.code();
  }

  /** A sentence that says what to do: Dutch for a Dutch locale, English for any other. */
  public String message(Locale locale) {
    return what.sentence(locale).replace("{0}", String.join(", ", right));
  }
}
