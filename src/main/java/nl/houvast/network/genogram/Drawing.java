package nl.houvast.network.genogram;

import java.util.List;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Family.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands, in pixels at natural size. Symbols stand in reading order: by generation
 * from above, in a generation from the left.
 */
public record Drawing(
    int width,
    int height,
    List<Symbol> symbols,
    List<Line> lines,
    List<Arrow> arrows,
    List<Hull> hulls) {
  /** Width and height of a symbol. */
  public static final int SIZE = 44;

  public Drawing {
    symbols = List.copyOf(symbols);
    lines = List.copyOf(lines);
    arrows = List.copyOf(arrows);
    hulls = List.copyOf(hulls);
  }

  /**
   * A person: the middle of the symbol, and the label in lines under or above it.
   *
   * @param generation 0 for the eldest; one more than the others for who is tied to nobody
   * @param homes in how many households
   */
  public record Symbol(
      Family.Person person,
      int x,
      int y,
      int generation,
      List<String> label,
      boolean labelAbove,
      boolean index,
      int homes) {}

  /** What a line says. */
  public enum Kind {
    PARENT,
    SIBLING,
    PARTNER,
    GUARDIAN,
    CARE,
    IDENTICAL
  }

  /** How it is drawn, so that it can be told apart without colour. */
  public enum Form {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT
  }

  /**
   * What a line looks like.
   *
   * @param slashes across the middle: one is parted or over, two is divorced
   * @param mark a letter or a period beside it; empty for none
   */
  public record Look(Kind kind, Form form, int slashes, String mark) {
    Look(Kind kind, Form form) {
      this(kind, form, 0, "");
    }
  }

  /**
   * @param tieIds the ties that the line stands for
   * @param from the persons it comes from; with nobody in {@code to} it is the common part of a
   *     line that goes to several
   */
  public record Line(
      Look look, List<String> tieIds, List<String> from, List<String> to, List<Point> points) {
    public Line {
      tieIds = List.copyOf(tieIds);
      from = List.copyOf(from);
      to = List.copyOf(to);
      points = List.copyOf(points);
    }

    public Kind kind() {
      return look.kind();
    }

    public Form form() {
      return look.form();
    }
  }

  /**
   * How a tie is, or violence that is reported, between two persons.
   *
   * @param status null where it is the quality of a tie
   */
  public record Told(
      String from,
      String to,
      Code code,
      boolean bothWays,
      @Nullable Status status,
      Nature nature,
      boolean disputed,
      String label,
      String source) {

    /** The letters beside the line: which violence, how sure, what kind of statement, contested. */
    public String letters() {
      return code.letter()
          + switch (status) {
            case null -> "";
            case SUSPECTED -> " v";
            case CONFIRMED -> " b";
            case UNCONFIRMED -> " n";
            case REFUTED -> " w";
          }
          + switch (nature) {
            case FACT -> "";
            case OPINION -> " m";
            case HEARSAY -> " h";
          }
          + (disputed ? " !" : "");
    }
  }

  /**
   * A curve from the first point over the bend to the last, with the place of its words.
   *
   * @param anchor start, middle or end: which side of the words stands at {@code words}
   */
  public record Arrow(Told told, Point from, Point bend, Point to, Point words, String anchor) {
    private static final int LETTER = 8;
    private static final int HEADS = 24;

    /** Beside a slanting line: more would reach the persons and lines next to it. */
    private static final int SLANTING = 120;

    /** The letters, and the source where it fits beside the line; the sentences name it always. */
    String text() {
      String letters = told.letters().strip();
      String all = letters + " · " + told.label();
      int room = Math.abs(from.y() - to.y()) > 1 ? SLANTING : Math.abs(from.x() - to.x()) - HEADS;
      return all.length() * LETTER > room ? letters : all;
    }
  }

  /** A household, or the part of it that stands together; the parts share a letter. */
  public record Hull(String letter, int left, int top, int right, int bottom) {}

  public record Point(int x, int y) {}

  public @Nullable Symbol symbol(String personId) {
    return symbols.stream().filter(s -> s.person().id().equals(personId)).findFirst().orElse(null);
  }
}
