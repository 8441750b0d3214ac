package nl.houvast.network.genogram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands, in pixels at natural size. Symbols stand in reading order: by generation
 * from above, in a generation from the left.
 */
public record Drawing(
    int width, int height, List<Symbol> symbols, List<Line> lines, List<Arrow> arrows) {
  /** Width and height of a symbol. */
  public static final int SIZE = 44;

  public Drawing {
    symbols = List.copyOf(symbols);
    lines = List.copyOf(lines);
    arrows = List.copyOf(arrows);
  }

  /**
   * A person: the middle of the symbol, and the label in lines under or above it.
   *
   * @param generation 0 for the eldest; one more than the others for who is tied to nobody
   */
  public record Symbol(
      Family.Person person,
      int x,
      int y,
      int generation,
      List<String> label,
      boolean labelAbove,
      boolean index) {}

  /** What a line says. */
  public enum Kind {
    PARENT,
    SIBLING,
    PARTNER,
    GUARDIAN,
    CARE
  }

  /** How it is drawn, so that it can be told apart without colour. */
  public enum Form {
    SOLID,
    DASHED,
    DOTTED
  }

  /**
   * @param ended that the tie has an end; drawn with a slash in the middle
   * @param tieIds the ties that the line stands for
   */
  public record Line(Kind kind, Form form, boolean ended, List<String> tieIds, List<Point> points) {
    public Line {
      tieIds = List.copyOf(tieIds);
      points = List.copyOf(points);
    }
  }

  /**
   * Violence: a curve from the first point over the bend to the last, with the place of its words.
   *
   * @param anchor start, middle or end: which side of the words stands at {@code words}
   */
  public record Arrow(
      Family.Violence violence, Point from, Point bend, Point to, Point words, String anchor) {}

  public record Point(int x, int y) {}

  public @Nullable Symbol symbol(String personId) {
    return symbols.stream().filter(s -> s.person().id().equals(personId)).findFirst().orElse(null);
  }
}
