package nl.houvast.network.ui;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.network.genogram.Drawing;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Family.Sex;
import nl.houvast.network.genogram.Family.Status;

/** The keys of the texts that explain the signs which this drawing holds, and no others. */
final class Legend {

  static List<String> of(Drawing drawing) {
    var keys = new ArrayList<String>();
    for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
      add(keys, drawing.symbols().stream().anyMatch(s -> s.person().sex() == sex), "sex-" + sex);
    }
    add(
        keys,
        drawing.symbols().stream()
            .anyMatch(s -> s.person().sex() == Sex.OTHER || s.person().sex() == Sex.UNKNOWN),
        "sex-OTHER");
    add(keys, drawing.symbols().stream().anyMatch(Drawing.Symbol::index), "index");
    add(keys, drawn(drawing, Kind.PARENT), "parent");
    add(keys, drawn(drawing, Kind.SIBLING), "sibling");
    add(keys, drawn(drawing, Kind.PARTNER), "partner");
    add(keys, drawing.lines().stream().anyMatch(l -> l.form() == Form.DASHED), "dashed");
    add(keys, drawn(drawing, Kind.GUARDIAN) || drawn(drawing, Kind.CARE), "dotted");
    add(keys, drawing.lines().stream().anyMatch(Drawing.Line::ended), "ended");
    add(keys, !drawing.arrows().isEmpty(), "violence");
    for (Status status : Status.values()) {
      add(
          keys,
          drawing.arrows().stream().anyMatch(a -> a.violence().status() == status),
          "violence-" + status);
    }
    return keys;
  }

  private static boolean drawn(Drawing drawing, Kind kind) {
    return drawing.lines().stream().anyMatch(l -> l.kind() == kind);
  }

  private static void add(List<String> keys, boolean shown, String what) {
    if (shown) {
      keys.add("network.legend." + what);
    }
  }

  private Legend() {}
}
