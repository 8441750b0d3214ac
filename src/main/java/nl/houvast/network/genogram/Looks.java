package nl.houvast.network.genogram;

import java.util.List;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Look;
import nl.houvast.network.genogram.Family.Detail;
import nl.houvast.network.genogram.Family.Ended;
import org.jspecify.annotations.Nullable;

/**
 * The notation of ties, where sources disagree settled once: adoption dashed, foster and kin care
 * dotted, guardianship dotted with V.
 */
final class Looks {

  static Look couple(Tie t, Detail d) {
    Form form =
        switch (d.form()) {
          case COHABITING -> Form.DASHED;
          case AFFAIR -> Form.DOTTED;
          case MARRIED -> Form.SOLID;
          case null -> Form.SOLID;
        };
    int slashes =
        d.ended() == Ended.DIVORCED ? 2 : d.ended() != null || t.untilDate() != null ? 1 : 0;
    return new Look(Kind.PARTNER, form, slashes, d.period() == null ? "" : d.period());
  }

  /** Of a child and its parents, by the nature furthest from birth. */
  static Look child(List<Tie> ties) {
    return ties.stream()
        .map(t -> parent(t.nature()))
        .filter(l -> l.form() != Form.SOLID)
        .findFirst()
        .orElse(new Look(Kind.PARENT, Form.SOLID));
  }

  static Look parent(@Nullable String nature) {
    return switch (nature) {
      case "ADOPTIVE" -> new Look(Kind.PARENT, Form.DASHED, 0, "");
      case "STEP" -> new Look(Kind.PARENT, Form.DASHED, 0, "S");
      case "DONOR" -> new Look(Kind.PARENT, Form.DASHED, 0, "D");
      case "FOSTER" -> new Look(Kind.PARENT, Form.DOTTED, 0, "");
      case "KIN" -> new Look(Kind.PARENT, Form.DOTTED, 0, "N");
      case null, default -> new Look(Kind.PARENT, Form.SOLID);
    };
  }

  static Look sibling(@Nullable String nature) {
    return switch (nature) {
      case "HALF" -> new Look(Kind.SIBLING, Form.DASHED, 0, "½");
      case "STEP" -> new Look(Kind.SIBLING, Form.DASHED, 0, "S");
      case "FOSTER" -> new Look(Kind.SIBLING, Form.DOTTED, 0, "");
      case null, default -> new Look(Kind.SIBLING, Form.SOLID);
    };
  }

  static Look guardian() {
    return new Look(Kind.GUARDIAN, Form.DOTTED, 0, "V");
  }

  static Look care() {
    return new Look(Kind.CARE, Form.DASH_DOT, 0, "M");
  }

  private Looks() {}
}
