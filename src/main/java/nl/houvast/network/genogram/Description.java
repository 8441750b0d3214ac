package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A family in sentences: the same facts as its drawing, for who reads or listens. One line per
 * person in the order of the drawing, then one per reported violence.
 */
public final class Description {
  /** A text by its key in the translations, filled in. */
  public interface Words {
    String of(String key, Object... arguments);
  }

  private final Words words;
  private final Kin kin;
  private final Drawing drawing;

  private Description(Family family, Drawing drawing, Words words) {
    this.words = words;
    this.kin = Kin.of(family);
    this.drawing = drawing;
  }

  public static List<String> of(Family family, Drawing drawing, Words words) {
    return new Description(family, drawing, words).sentences();
  }

  /** What a symbol is called: label, sex, age, and whether it is the index person. */
  public static String name(Drawing.Symbol symbol, Words words) {
    var parts = new ArrayList<String>();
    parts.add(symbol.person().label());
    parts.add(words.of("network.sex." + symbol.person().sex()));
    if (symbol.person().age() != null) {
      parts.add(words.of("network.drawing.age", symbol.person().age()));
    }
    if (symbol.index()) {
      parts.add(words.of("network.drawing.index"));
    }
    return String.join(", ", parts);
  }

  /** What stands beside the line of reported violence. */
  public static String beside(Family.Violence violence, Words words) {
    return words.of("network.status." + violence.status()) + " · " + violence.label();
  }

  private String sentence(Family.Violence v) {
    return words.of(
        v.bothWays() ? "network.drawing.violence-both" : "network.drawing.violence",
        label(v.from()),
        label(v.to()),
        words.of("network.status." + v.status()),
        v.source());
  }

  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    drawing.symbols().forEach(s -> sentences.add(sentence(s)));
    kin.violence().forEach(v -> sentences.add(sentence(v)));
    return sentences;
  }

  private String sentence(Drawing.Symbol symbol) {
    String id = symbol.person().id();
    var parts = new ArrayList<String>();
    parts.add(name(symbol, words) + ".");
    add(parts, "parents", Tie.Kind.PARENT_OF, t -> t.to().equals(id) ? t.from() : null);
    add(parts, "siblings", Tie.Kind.SIBLING_OF, t -> other(t, id));
    add(parts, "partners", Tie.Kind.PARTNER_OF, t -> other(t, id));
    add(parts, "children", Tie.Kind.PARENT_OF, t -> t.from().equals(id) ? t.to() : null);
    add(parts, "guardian", Tie.Kind.GUARDIAN_OF, t -> t.from().equals(id) ? t.to() : null);
    add(parts, "cares", Tie.Kind.CARES_FOR, t -> t.from().equals(id) ? t.to() : null);
    if (parts.size() == 1) {
      parts.add(words.of("network.drawing.alone"));
    }
    return String.join(" ", parts);
  }

  private static @Nullable String other(Tie t, String id) {
    return t.from().equals(id) ? t.to() : t.to().equals(id) ? t.from() : null;
  }

  private void add(
      List<String> parts, String what, Tie.Kind kind, Function<Tie, @Nullable String> whom) {
    var named =
        kin.of(kind).stream()
            .filter(t -> whom.apply(t) != null)
            .map(t -> named(Objects.requireNonNull(whom.apply(t)), t.nature()))
            .sorted()
            .toList();
    if (!named.isEmpty()) {
      parts.add(words.of("network.drawing." + what, String.join(", ", named)));
    }
  }

  private String named(String id, @Nullable String nature) {
    return switch (nature) {
      case "ADOPTIVE", "FOSTER", "STEP", "DONOR", "HALF" ->
          label(id) + " (" + words.of("network.nature." + nature) + ")";
      case null, default -> label(id);
    };
  }

  private String label(String id) {
    return kin.person(id).label();
  }
}
