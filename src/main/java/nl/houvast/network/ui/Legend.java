package nl.houvast.network.ui;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.network.genogram.Code;
import nl.houvast.network.genogram.Drawing;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Family.Life;
import nl.houvast.network.genogram.Family.Sex;
import nl.houvast.network.genogram.Family.Status;

/** The keys of the texts that explain the signs which this drawing holds, and no others. */
final class Legend {
  private final Drawing drawing;
  private final List<String> keys = new ArrayList<>();

  private Legend(Drawing drawing) {
    this.drawing = drawing;
  }

  static List<String> of(Drawing drawing) {
    var legend = new Legend(drawing);
    legend.persons();
    legend.ties();
    legend.told();
    return legend.keys;
  }

  private void persons() {
    var symbols = drawing.symbols();
    for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
      add(symbols.stream().anyMatch(s -> s.person().sex() == sex), "sex-" + sex);
    }
    add(
        symbols.stream()
            .map(s -> s.person().sex())
            .anyMatch(s -> s == Sex.OTHER || s == Sex.UNKNOWN),
        "sex-OTHER");
    for (Life life : Life.values()) {
      add(
          life != Life.BORN && symbols.stream().anyMatch(s -> s.person().life() == life),
          "life-" + life);
    }
    add(symbols.stream().anyMatch(Symbol::index), "index");
    add(!drawing.hulls().isEmpty(), "household");
  }

  private void ties() {
    add(drawn(Kind.PARENT), "parent");
    add(drawn(Kind.PARENT, Form.DASHED) || drawn(Kind.SIBLING, Form.DASHED), "dashed");
    add(drawn(Kind.PARENT, Form.DOTTED), "dotted-parent");
    add(drawn(Kind.SIBLING), "sibling");
    add(drawn(Kind.PARTNER), "partner");
    add(drawn(Kind.PARTNER, Form.DASHED), "couple-DASHED");
    add(drawn(Kind.PARTNER, Form.DOTTED), "couple-DOTTED");
    add(drawing.lines().stream().anyMatch(l -> l.look().slashes() == 1), "ended");
    add(drawing.lines().stream().anyMatch(l -> l.look().slashes() == 2), "divorced");
    add(drawn(Kind.IDENTICAL) || drawing.lines().stream().anyMatch(Legend::slanting), "twins");
    add(drawn(Kind.GUARDIAN), "guardian");
    add(drawn(Kind.CARE), "care");
  }

  private static boolean slanting(Line l) {
    var a = l.points().getFirst();
    var b = l.points().getLast();
    return l.points().size() == 2 && a.x() != b.x() && a.y() != b.y();
  }

  private void told() {
    for (Code code : Code.values()) {
      add(drawing.arrows().stream().anyMatch(a -> a.told().code() == code), "code-" + code);
    }
    boolean violence = drawing.arrows().stream().anyMatch(a -> a.told().code().isViolence());
    add(violence, "violence");
    for (Status status : Status.values()) {
      add(
          drawing.arrows().stream().anyMatch(a -> a.told().status() == status),
          "violence-" + status);
    }
    add(violence, "letters");
  }

  private boolean drawn(Kind kind) {
    return drawing.lines().stream().anyMatch(l -> l.kind() == kind);
  }

  private boolean drawn(Kind kind, Form form) {
    return drawing.lines().stream().anyMatch(l -> l.kind() == kind && l.form() == form);
  }

  private void add(boolean shown, String what) {
    if (shown) {
      keys.add("network.legend." + what);
    }
  }
}
