package nl.houvast.identity.linkage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given names and the names by which their bearers are called, where the spelling does not show it.
 * A first list of our own of common Dutch pairs and of transliterations; it grows with use.
 */
final class CallNames {
  private static final List<Set<String>> GROUPS =
      Stream.of(
              "johannes johan jan hans joop joh",
              "johanna jo annie hanneke joke jannie hanna",
              "cornelis kees cor nelis cees",
              "cornelia corrie nel neeltje",
              "wilhelmina mien mina willemien wil",
              "willem wim wil pim",
              "adrianus ad arie adri janus adriaan",
              "jacobus jaap sjaak koos ko jacob",
              "elisabeth els liesbeth betty lies bep elise",
              "maria ria marie mia riet mieke marijke miep",
              "hendrik henk rik hein harry",
              "hendrika hennie rika riek",
              "gerardus gerard ger gert geert gerrit",
              "antonius ton toon anton teun tonnie",
              "theodorus theo dorus dirk",
              "margaretha greet gretha marga margriet grietje",
              "catharina trijntje rina toos ina karin tineke trees",
              "petrus piet peter pieter",
              "petronella nel nelly petra",
              "franciscus frans frank cis",
              "francisca ciska cisca fransje",
              "lambertus bert bertus lambert",
              "albertus bert albert bertus ab",
              "leonardus leo leendert leen",
              "nicolaas nico klaas niek",
              "mohamed mohammed muhammed mohammad muhammad mohamad",
              "youssef yusuf yousef joesoef",
              "fatima fatma fadma",
              "ahmed ahmet achmed",
              "hussein hussain huseyin hoessein",
              "khadija hatice khadidja",
              "aicha ayse aisha")
          .map(group -> Set.of(group.split(" ")))
          .toList();

  /** Every name of the groups that this name stands in, itself included; empty when in none. */
  static Set<String> of(String name) {
    return GROUPS.stream()
        .filter(g -> g.contains(name))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  static boolean ofOneName(String a, String b) {
    return GROUPS.stream().anyMatch(g -> g.contains(a) && g.contains(b));
  }

  private CallNames() {}
}
