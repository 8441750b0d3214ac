package nl.houvast.search;

import java.util.List;

/**
 * A text and which pieces of it are what was asked for. Plain: whoever shows it makes elements of
 * the pieces.
 */
public record Marked(String text, List<Piece> pieces) {
  private static final int BEFORE = 60;

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /** From this character until before that one. */
  public record Piece(int from, int until) {}

  /** About this many characters around the first piece, cut between words. */
  Marked excerpt(int length) {
    if (text.length() <= length) {
      return this;
    }
    int wanted = pieces.isEmpty() ? 0 : pieces.getFirst().from() - BEFORE;
    int from = wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
    int most = Math.min(text.length(), from + length);
    int space = text.lastIndexOf(' ', most);
    int until = most < text.length() && space > from ? space : most;
    String lead = from == 0 ? "" : "… ";
    String tail = until == text.length() ? "" : " …";
    int moved = lead.length() - from;
    return new Marked(
        lead + text.substring(from, until) + tail,
        pieces.stream()
            .filter(p -> p.from() >= from && p.until() <= until)
            .map(p -> new Piece(p.from() + moved, p.until() + moved))
            .toList());
  }
}
