package nl.houvast.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.access.Fact;
import org.jspecify.annotations.Nullable;

/** Chooses how to call a person among the ways in which sources wrote it. */
final class Faces {

  static Face of(String personId, List<Fact> mentions) {
    var names =
        mentions.stream().map(m -> m.text("name")).filter(Objects::nonNull).distinct().toList();
    return new Face(
        personId,
        label(names),
        names,
        most(mentions, m -> m.text("sex")),
        most(mentions, m -> m.date("birthDate")),
        most(mentions, m -> m.text("phone")),
        mentions.stream().anyMatch(m -> m.known("bsnToken")));
  }

  /**
   * A form with a given name before one with initials, in plain order before "surname, initial".
   */
  static String label(List<String> names) {
    return names.stream()
        .min(
            Comparator.comparing((String n) -> n.contains(","))
                .thenComparing(n -> !hasGivenName(n))
                .thenComparing(n -> -n.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static boolean hasGivenName(String name) {
    String first = name.strip().split("\\s+", 2)[0];
    return first.length() > 2
        && !first.contains(".")
        && !first.equals(first.toLowerCase(java.util.Locale.ROOT));
  }

  private static <T extends Comparable<? super T>> @Nullable T most(
      List<Fact> mentions, Function<Fact, @Nullable T> field) {
    Map<T, Long> counts =
        mentions.stream()
            .map(field)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Faces() {}
}
