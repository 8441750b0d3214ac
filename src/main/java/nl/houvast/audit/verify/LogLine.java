package nl.houvast.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.audit.verify.Form.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log in its chain: its fields, the hash of the line before, and its own hash,
 * {@code SHA-256(prevHash ‖ fields)}. Whether the hash is right is asked, not promised.
 */
public final class LogLine {
  private static final int KIND = 1;
  private static final Field[] FIELDS = Field.values();

  /** In the file the hash of the line before stands behind the number, the own hash at the end. */
  private static final int PREVIOUS = Field.SEQ.ordinal() + 1;

  private static final List<String> NAMES = names();
  private final @Nullable String[] values;
  private final String previous;
  private final String hash;

  private LogLine(@Nullable String[] values, String previous, String hash) {
    this.values = values;
    this.previous = previous;
    this.hash = hash;
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    for (Field field : FIELDS) {
      names.add(field.written());
    }
    names.add(PREVIOUS, "prevHash");
    names.add("hash");
    return List.copyOf(names);
  }

  /** What the first line of a stream names as the hash before it. */
  public static String beginning(String stream) {
    return Hashes.hex(Hashes.sha256(("houvast-audit|" + stream).getBytes(StandardCharsets.UTF_8)));
  }

  /** The line with these fields that follows the one with this hash. */
  public static LogLine after(String previous, Map<Field, String> fields) {
    var values = values(fields);
    return new LogLine(values, previous, hash(previous, values));
  }

  /** A line as it is kept somewhere, right or not. */
  public static LogLine kept(Map<Field, String> fields, String previous, String hash) {
    return new LogLine(values(fields), previous, hash);
  }

  private static @Nullable String[] values(Map<Field, String> fields) {
    var values = new @Nullable String[FIELDS.length];
    fields.forEach((field, value) -> values[field.ordinal()] = value);
    return values;
  }

  private static String hash(String previous, @Nullable String[] values) {
    return Hashes.hex(Hashes.sha256(Hashes.bytes(previous), Form.canonical(KIND, values)));
  }

  /**
   * A line of the mirror.
   *
   * @throws IllegalArgumentException when Houvast never writes such a line
   */
  public static LogLine of(String json) {
    try {
      return read(json);
    } catch (Unreadable e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static LogLine read(String json) throws Unreadable {
    var written = Form.parse(NAMES, json);
    String previous = written[PREVIOUS];
    String hash = written[NAMES.size() - 1];
    if (previous == null || hash == null) {
      throw new Unreadable("a hash is missing");
    }
    var values = new @Nullable String[FIELDS.length];
    System.arraycopy(written, 0, values, 0, PREVIOUS);
    System.arraycopy(written, PREVIOUS + 1, values, PREVIOUS, FIELDS.length - PREVIOUS);
    number(values[Field.SEQ.ordinal()]);
    return new LogLine(values, previous, hash);
  }

  private static void number(@Nullable String text) throws Unreadable {
    if (text == null || text.length() > 18 || !text.matches("[1-9][0-9]*")) {
      throw new Unreadable("it has no number");
    }
  }

  /** As it stands in the mirror, without the end of the line. */
  public String json() {
    var written = new @Nullable String[NAMES.size()];
    System.arraycopy(values, 0, written, 0, PREVIOUS);
    written[PREVIOUS] = previous;
    System.arraycopy(values, PREVIOUS, written, PREVIOUS + 1, FIELDS.length - PREVIOUS);
    written[NAMES.size() - 1] = hash;
    return Form.json(NAMES, written);
  }

  /** True when its own hash is that of what it says. */
  public boolean sound() {
    return hash.equals(hash(previous, values));
  }

  public @Nullable String get(Field field) {
    return values[field.ordinal()];
  }

  public long seq() {
    return Long.parseLong(Objects.requireNonNull(get(Field.SEQ)));
  }

  public String previous() {
    return previous;
  }

  public String hash() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LogLine line
        && line.hash.equals(hash)
        && line.previous.equals(previous)
        && Arrays.equals(line.values, values);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return json();
  }
}
