package nl.houvast.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.houvast.recognition.rule.Compiled;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.Found;
import nl.houvast.recognition.rule.SignalFact;

/** What speaks against a recognition: the same questions for every pattern (domain.md §6). */
final class Againsts {
  private static final int A_YEAR = 365;
  private final CaseRows rows;
  private final Sentences sentences;
  private final LocalDate asOf;

  Againsts(CaseRows rows, Sentences sentences, LocalDate asOf) {
    this.rows = rows;
    this.sentences = sentences;
    this.asOf = asOf;
  }

  List<Recognition.Against> of(Evaluation.Outcome outcome) {
    var listed = new LinkedHashSet<SignalFact>();
    outcome.parts().forEach(p -> listed.addAll(p.match().signals()));
    var people = new HashSet<>(outcome.people());
    var all = new ArrayList<Recognition.Against>();
    noRecentViolence(all, people, outcome.recognisedOn());
    named(all, "AGAINST-BIDIRECTIONAL", listed, s -> s.concepts().contains("REL-BIDIRECTIONAL"));
    named(all, "AGAINST-OPINION-OR-HEARSAY", listed, s -> !s.nature().equals("FACT"));
    var known = about(people);
    named(
        all,
        "AGAINST-PROTECTIVE",
        known,
        s ->
            !s.statusOn(asOf).equals("REFUTED")
                && s.concepts().stream().anyMatch(c -> c.startsWith("PF-")));
    named(all, "AGAINST-UNCONFIRMED", known, s -> s.statusOn(asOf).equals("UNCONFIRMED"));
    return all;
  }

  private void noRecentViolence(
      List<Recognition.Against> all, Set<String> people, LocalDate recognisedOn) {
    var last =
        about(people).stream()
            .filter(s -> s.violentOn(asOf) && !s.happenedOn().isAfter(asOf))
            .max(Comparator.comparing(SignalFact::happenedOn));
    last.filter(s -> s.happenedOn().plusDays(A_YEAR).isBefore(asOf))
        .ifPresent(
            s ->
                all.add(
                    new Recognition.Against(
                        "AGAINST-NO-RECENT-VIOLENCE",
                        List.of(s.id()),
                        sentences.of(
                            "recognition.against.AGAINST-NO-RECENT-VIOLENCE",
                            sentences.sources(List.of(s))),
                        s.happenedOn(),
                        ChronoUnit.DAYS.between(s.happenedOn(), recognisedOn))));
  }

  private List<SignalFact> about(Set<String> people) {
    var found = new LinkedHashSet<SignalFact>();
    for (Found row : rows.of(Compiled.EVERYTHING)) {
      Found.About about = (Found.About) row;
      if (people.contains(about.person()) && !about.signal().reportedOn().isAfter(asOf)) {
        found.add(about.signal());
      }
    }
    return Sentences.sorted(found);
  }

  private void named(
      List<Recognition.Against> all,
      String code,
      Iterable<SignalFact> among,
      Predicate<SignalFact> speaksAgainst) {
    var signals = new ArrayList<SignalFact>();
    among.forEach(
        s -> {
          if (speaksAgainst.test(s)) {
            signals.add(s);
          }
        });
    if (!signals.isEmpty()) {
      all.add(
          new Recognition.Against(
              code,
              signals.stream().map(SignalFact::id).toList(),
              sentences.of("recognition.against." + code, sentences.sources(signals)),
              null,
              null));
    }
  }
}
