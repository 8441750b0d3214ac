package nl.houvast.recognition.rule;

import java.util.List;
import java.util.Map;

/**
 * What must be on record for a pattern, and what strengthens it. Required parts are joined by AND,
 * in the order in which they stand; a part may use the people whom an earlier part has found.
 * Together they rest on at least one fact (domain.md §2), about the same people.
 *
 * @param offersWhen what is offered more when a part holds, by the name of the part
 * @param withoutFact opinion and hearsay alone are enough here
 */
public record Rule(
    List<Part> required,
    List<Part> strengthening,
    Map<String, Offer> offersWhen,
    boolean stricter,
    boolean withoutFact) {
  public Rule {
    required = List.copyOf(required);
    strengthening = List.copyOf(strengthening);
    offersWhen = Map.copyOf(offersWhen);
  }

  /**
   * One part: it holds when any of its conditions does, or, when {@code absent}, when none does.
   *
   * @param besides the part whose signals are left out here, or empty
   */
  public record Part(String name, List<Condition> anyOf, boolean absent, String besides) {
    public Part {
      anyOf = List.copyOf(anyOf);
    }
  }

  public record Offer(List<String> dossiers, List<String> expertise) {}

  /** Every condition with the part that it belongs to, once each. */
  public List<Condition> conditions() {
    return java.util.stream.Stream.concat(required.stream(), strengthening.stream())
        .flatMap(p -> p.anyOf().stream())
        .distinct()
        .toList();
  }
}
