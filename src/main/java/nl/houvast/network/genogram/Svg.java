package nl.houvast.network.genogram;

/** Writes SVG: names of elements and attributes are ours, every value is escaped. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes in pairs of name and value. */
  Svg open(String name, Object... attributes) {
    start(name, attributes);
    out.append('>');
    return this;
  }

  Svg close(String name) {
    out.append("</").append(name).append(">");
    return this;
  }

  Svg empty(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  Svg path(String cls, String d) {
    return cls.isEmpty() ? empty("path", "d", d) : empty("path", "class", cls, "d", d);
  }

  Svg text(String cls, int x, int y, String anchor, String words) {
    start("text", "class", cls, "x", x, "y", y, "text-anchor", anchor);
    out.append('>').append(escaped(words));
    return close("text");
  }

  Svg title(String words) {
    start("title");
    out.append('>').append(escaped(words));
    return close("title");
  }

  Svg line() {
    out.append('\n');
    return this;
  }

  private void start(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(String.valueOf(attributes[i + 1])))
          .append('"');
    }
  }

  /** Also leaves out what XML cannot hold at all. */
  static String escaped(String words) {
    var safe = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
