package nl.houvast.network.genogram;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ShotTests {
  static final Properties P = new Properties();

  @Test
  void shot() throws Exception {
    P.load(
        Files.newBufferedReader(
            Path.of("src/main/resources/vaadin-i18n/translations_nl.properties")));
    var f = Families.of("f", "m1", "m2", "c1", "c2", "c3", "w", "k1", "k2", "vreemd");
    f.parent("f", "c1")
        .parent("m1", "c1")
        .parent("f", "c3")
        .parent("m1", "c3")
        .parent("f", "c2")
        .parent("m2", "c2")
        .partner("f", "m1")
        .partner("c3", "w")
        .parent("c3", "k1")
        .parent("w", "k1")
        .tie(nl.houvast.network.Tie.Kind.PARENT_OF, "w", "k2", "FOSTER")
        .tie(nl.houvast.network.Tie.Kind.CARES_FOR, "c1", "m2", null);
    f.violence.add(new Family.Violence("c3", "w", false, Family.Status.CONFIRMED, "Politie", "x"));
    f.violence.add(
        new Family.Violence("c3", "k1", false, Family.Status.UNCONFIRMED, "School", "x"));
    f.violence.add(new Family.Violence("c2", "c3", false, Family.Status.REFUTED, "Buurt", "x"));
    var sb = new StringBuilder("[");
    int i = 0;
    for (var fam :
        List.of(
            Families.ofM().seenFrom("P1"), f.seenFrom("c3"), Families.outOf(5).seenFrom("p0"))) {
      var e = nl.houvast.network.ui.Shot.json(fam, ShotTests::t);
      sb.append(i++ > 0 ? "," : "").append(e);
      System.out.println(Description.of(fam, Genogram.draw(fam), ShotTests::t));
    }
    Files.writeString(Path.of("/tmp/net.json"), sb + "]");
  }

  static String t(String k, Object... a) {
    String s = P.getProperty(k);
    if (s == null) return "!" + k;
    return a.length == 0 ? s : java.text.MessageFormat.format(s, a);
  }
}
