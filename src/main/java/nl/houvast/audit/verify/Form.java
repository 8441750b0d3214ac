package nl.houvast.audit.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two forms of a list of texts of which each may be absent: bytes that are hashed or signed,
 * and one line of JSON. Both are written in one way only, and the reader takes no other way.
 */
final class Form {
  private static final int ABSENT = -1;
  private static final byte[] NOTHING = {};

  /** What stands in a file and is not what Houvast writes. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }

  /** The kind, then each value as its length and its UTF-8; an absent one as 0xFFFFFFFF. */
  static byte[] canonical(int kind, @Nullable String[] values) {
    var encoded = new byte[values.length][];
    int size = 1;
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      encoded[i] = value == null ? NOTHING : value.getBytes(StandardCharsets.UTF_8);
      size += Integer.BYTES + encoded[i].length;
    }
    var bytes = ByteBuffer.allocate(size).put((byte) kind);
    for (int i = 0; i < values.length; i++) {
      bytes.putInt(values[i] == null ? ABSENT : encoded[i].length).put(encoded[i]);
    }
    return bytes.array();
  }

  static String json(List<String> names, @Nullable String[] values) {
    var text = new StringBuilder(640).append('{');
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      if (value != null) {
        text.append(text.length() > 1 ? ",\"" : "\"").append(names.get(i)).append("\":\"");
        escape(value, text);
        text.append('"');
      }
    }
    return text.append('}').toString();
  }

  private static void escape(String value, StringBuilder text) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
      } else {
        text.append(c);
      }
    }
  }

  /** The values of a line with these names in this order; an absent one is null. */
  static @Nullable String[] parse(List<String> names, String text) throws Unreadable {
    var values = new @Nullable String[names.size()];
    int at = 1;
    for (int i = 0; i < values.length; i++) {
      String name = names.get(i);
      int start = at + (at > 1 ? 1 : 0);
      int open = start + name.length() + 3;
      if (text.startsWith(name, start + 1) && text.startsWith("\":\"", start + 1 + name.length())) {
        int end = end(text, open + 1);
        values[i] = unescape(text.substring(open + 1, end));
        at = end + 1;
      }
    }
    // Whatever was passed over, in another order or written otherwise, shows here.
    if (!json(names, values).equals(text)) {
      throw new Unreadable("it is not written as Houvast writes");
    }
    return values;
  }

  private static int end(String text, int from) throws Unreadable {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    throw new Unreadable("a text has no end");
  }

  private static String unescape(String text) throws Unreadable {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (text.startsWith("u00", i + 1) && i + 6 <= text.length()) {
        plain.append((char) code(text.substring(i + 4, i + 6)));
        i += 5;
      } else {
        i++;
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static int code(String digits) throws Unreadable {
    try {
      return HexFormat.fromHexDigits(digits);
    } catch (NumberFormatException e) {
      throw new Unreadable("a sign is written wrongly");
    }
  }

  private Form() {}
}
