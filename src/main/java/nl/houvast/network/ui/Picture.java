package nl.houvast.network.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.canvas.Place;
import nl.houvast.network.genogram.Family;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a canvas shows: only what its reader may see, in the words of that reader.
 *
 * @param places of every node
 * @param dimmed nodes and lines that stay in the background
 * @param along nodes and lines of a way that is pointed out
 * @param chosen nodes
 */
@NamedInterface("ui")
public record Picture(
    List<Node> nodes,
    List<Edge> edges,
    Map<String, Place> places,
    Set<String> dimmed,
    Set<String> along,
    Set<String> chosen) {

  /** Nothing at all. */
  public static final Picture EMPTY =
      new Picture(List.of(), List.of(), Map.of(), Set.of(), Set.of(), Set.of());

  /** A person as in a genogram, or a house. */
  public enum Shape {
    MAN("m"),
    WOMAN("f"),
    OTHER("x"),
    UNKNOWN("u"),
    ADDRESS("a");
    final String code;

    Shape(String code) {
      this.code = code;
    }

    /** By the sex as signals write it, if they do. */
    public static Shape ofSex(@Nullable String sex) {
      return switch (Family.Sex.of(sex)) {
        case MALE -> MAN;
        case FEMALE -> WOMAN;
        case OTHER -> OTHER;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  /** How sure a line is, told by its form; its letter stands in its label. */
  public enum Form {
    SOLID("s"),
    DASHED("d"),
    DOTTED("o"),
    STRUCK("r");
    final String code;

    Form(String code) {
      this.code = code;
    }

    /** By the status of a tie; a home has none and is solid. */
    public static Form ofStatus(String status) {
      return switch (status) {
        case "SUSPECTED" -> DASHED;
        case "UNCONFIRMED" -> DOTTED;
        case "REFUTED" -> STRUCK;
        default -> SOLID;
      };
    }
  }

  /**
   * @param facts one short line
   * @param more what lies beyond, in short; empty for nothing
   * @param said all of it in words, for who hears it
   */
  public record Node(
      String id, Shape shape, String label, String facts, String more, String said) {}

  /**
   * @param directed whether it has an arrow from the first to the second
   * @param said all of it in words, for who hears it
   */
  public record Edge(
      String id, String from, String to, Form form, boolean directed, String label, String said) {}
}
