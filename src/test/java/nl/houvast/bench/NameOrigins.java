package nl.houvast.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;

/**
 * Groups of name origin, to see whether any is served worse. For the scorer only: the product never
 * knows, guesses or keeps the origin of a name. A rough table of our own of given names and
 * endings.
 */
final class NameOrigins {
  private static final Map<String, Set<String>> GIVEN = new LinkedHashMap<>();

  static {
    GIVEN.put(
        "Moroccan",
        Set.of(
            "mohamed",
            "mohammed",
            "ahmed",
            "youssef",
            "fatima",
            "khadija",
            "naima",
            "samira",
            "fatiha",
            "rachid",
            "hassan",
            "said",
            "karim",
            "yassin",
            "yassine",
            "bilal",
            "ilias",
            "hamza",
            "omar",
            "ali",
            "abdel",
            "abdellah",
            "mustapha",
            "hicham",
            "noureddine",
            "malika",
            "latifa",
            "nadia",
            "zineb",
            "hanane",
            "amina",
            "rachida",
            "souad",
            "najat",
            "karima",
            "soufiane",
            "anouar",
            "imane",
            "ikram",
            "salma",
            "mimoun"));
    GIVEN.put(
        "Turkish",
        Set.of(
            "mehmet", "mustafa", "ahmet", "hüseyin", "huseyin", "hasan", "ibrahim", "ömer", "omer",
            "emre", "murat", "fatma", "ayşe", "ayse", "emine", "hatice", "zeynep", "elif", "merve",
            "yusuf", "can", "deniz", "osman", "kemal", "selim", "serkan", "burak", "esra",
            "selma"));
    GIVEN.put(
        "Polish",
        Set.of(
            "piotr",
            "krzysztof",
            "andrzej",
            "tomasz",
            "jan",
            "paweł",
            "pawel",
            "marcin",
            "michał",
            "michal",
            "anna",
            "katarzyna",
            "małgorzata",
            "malgorzata",
            "agnieszka",
            "barbara",
            "ewa",
            "magdalena",
            "joanna",
            "zbigniew",
            "wojciech",
            "jakub",
            "zofia",
            "jadwiga"));
    GIVEN.put("Surinamese", Set.of("jerrel", "sherida", "radjesh", "anil", "sharmila", "rishi"));
  }

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("ski", "Polish"),
          Map.entry("ska", "Polish"),
          Map.entry("cki", "Polish"),
          Map.entry("czyk", "Polish"),
          Map.entry("wicz", "Polish"),
          Map.entry("oglu", "Turkish"),
          Map.entry("oğlu", "Turkish"),
          Map.entry("demir", "Turkish"),
          Map.entry("kaya", "Turkish"),
          Map.entry("türk", "Turkish"),
          Map.entry("aoui", "Moroccan"),
          Map.entry("ouali", "Moroccan"),
          Map.entry("ani", "Moroccan"),
          Map.entry("ouzi", "Moroccan"),
          Map.entry("bali", "Moroccan"),
          Map.entry("kali", "Moroccan"),
          Map.entry("persad", "Surinamese"),
          Map.entry("persad.", "Surinamese"),
          Map.entry("singh", "Surinamese"),
          Map.entry("soeto", "Surinamese"),
          Map.entry("ramdin", "Surinamese"));

  /** The group that most entries of this person point at; "Dutch or other" when none does. */
  String of(List<Entry> all, List<Integer> person) {
    var votes = new HashMap<String, Integer>();
    for (int i : person) {
      votes.merge(of(all.get(i)), 1, Integer::sum);
    }
    votes.remove("Dutch or other");
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("Dutch or other");
  }

  private static String of(Entry entry) {
    String surname = small(entry.get(Part.SURNAME));
    for (var ending : ENDINGS.entrySet()) {
      if (surname.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    String given = small(entry.get(Part.GIVEN_NAMES));
    for (var group : GIVEN.entrySet()) {
      if (!group.getKey().equals("Polish") && group.getValue().contains(given)) {
        return group.getKey();
      }
    }
    return "Dutch or other";
  }

  private static String small(String written) {
    return written == null ? "" : written.toLowerCase(java.util.Locale.ROOT).strip();
  }
}
