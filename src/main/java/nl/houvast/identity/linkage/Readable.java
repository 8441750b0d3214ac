package nl.houvast.identity.linkage;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a written value is compared. Sources send empty fields, forms pasted into a name, control
 * characters and marks of writing direction; none of that is evidence, and the work that one value
 * can cause is bounded by its length.
 */
final class Readable {
  /** In characters; no name or street is longer. */
  static final int LONGEST = 200;

  /** In characters; the tokens of one number with those of its slips. */
  static final int LONGEST_TOKENS = 2_000;

  // U+0080 to U+00AD stay: in text that was read in the wrong code they are halves of letters
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\xAD]]+");

  /** Words that stand where a name is not known; as a whole value only. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "onbekend",
          "onbekende",
          "nietbekend",
          "unknown",
          "anoniem",
          "nomennescio",
          "nnb",
          "nvt",
          "geen",
          "xx",
          "xxx");

  /** A name; null when the source says that it does not know it. */
  static @Nullable String name(@Nullable String written) {
    String name = whole(written, LONGEST);
    return name == null || UNKNOWN.contains(Spelling.letters(name)) ? null : name;
  }

  /** What was written, or null when it is too long: two that begin alike are not the same. */
  static @Nullable String whole(@Nullable String written, int longest) {
    return written == null || written.length() > longest ? null : seen(written);
  }

  private static @Nullable String seen(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String text = UNSEEN.matcher(CONTROLS.matcher(written).replaceAll(" ")).replaceAll("").strip();
    return text.isEmpty() ? null : text;
  }

  private Readable() {}
}
