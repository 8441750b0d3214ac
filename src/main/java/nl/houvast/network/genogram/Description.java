package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    if (symbol.person().life() != Family.Life.BORN) {
      parts.add(words.of("network.life." + symbol.person().life()));
    }
    if (symbol.index()) {
      parts.add(words.of("network.drawing.index"));
    }
    return String.join(", ", parts);
  }

  /** What a line between two persons says, with its source. */
  static String title(Drawing.Told told, Words words) {
    return told.status() == null
        ? words.of("network.code." + told.code())
        : words.of("network.code." + told.code()) + " · " + told.source();
  }

  private String sentence(Drawing.Told t) {
    if (t.status() == null) {
      return words.of(
          "network.drawing.quality",
          label(t.from()),
          label(t.to()),
          words.of("network.code." + t.code()));
    }
    String sentence =
        words.of(
            t.bothWays() ? "network.drawing.violence-both" : "network.drawing.violence",
            label(t.from()),
            label(t.to()),
            t.code() == Code.VIOLENCE
                ? words.of("network.status." + t.status())
                : words.of("network.code." + t.code())
                    + ", "
                    + words.of("network.status." + t.status()),
            t.source());
    return t.disputed() ? sentence + " " + words.of("network.drawing.disputed") : sentence;
  }

  private String sentence(Set<String> home) {
    var names =
        drawing.symbols().stream()
            .filter(s -> home.contains(s.person().id()))
            .map(s -> s.person().label())
            .toList();
    return words.of("network.drawing.household", String.join(", ", names));
  }

  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    drawing.symbols().forEach(s -> sentences.add(sentence(s)));
    drawing.arrows().forEach(a -> sentences.add(sentence(a.told())));
    Hulls.homes(kin).stream().map(this::sentence).sorted().forEach(sentences::add);
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
            .map(t -> named(Objects.requireNonNull(whom.apply(t)), t))
            .sorted()
            .toList();
    if (!named.isEmpty()) {
      parts.add(words.of("network.drawing." + what, String.join(", ", named)));
    }
  }

  private String named(String id, Tie t) {
    var more = new ArrayList<String>();
    switch (t.nature()) {
      case "ADOPTIVE", "FOSTER", "KIN", "STEP", "DONOR", "HALF" ->
          more.add(words.of("network.nature." + t.nature()));
      case null, default -> {}
    }
    var d = kin.detail(t);
    if (d.form() != null) {
      more.add(words.of("network.form." + d.form()));
    }
    if (d.ended() != null) {
      more.add(words.of("network.ended." + d.ended()));
    } else if (t.kind() == Tie.Kind.PARTNER_OF && t.untilDate() != null) {
      more.add(words.of("network.ended.OVER"));
    }
    if (d.twin() != null) {
      more.add(words.of("network.twin." + d.twin()));
    }
    if (d.period() != null) {
      more.add(d.period());
    }
    return more.isEmpty() ? label(id) : label(id) + " (" + String.join(", ", more) + ")";
  }

  private String label(String id) {
    return kin.person(id).label();
  }
}
