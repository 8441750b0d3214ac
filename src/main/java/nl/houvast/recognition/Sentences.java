package nl.houvast.recognition;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.knowledge.Concepts;
import nl.houvast.recognition.rule.Condition;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.SignalFact;

/** Says in plain words what a part rests on, as {@link Telling} names people, sources and days. */
final class Sentences {
  private final Telling telling;
  private final Concepts concepts;
  private final ResourceBundle texts;

  Sentences(Telling telling, Concepts concepts) {
    this.telling = telling;
    this.concepts = concepts;
    this.texts = ResourceBundle.getBundle("vaadin-i18n.translations", telling.locale());
  }

  Locale locale() {
    return telling.locale();
  }

  String of(String key, Object... arguments) {
    return MessageFormat.format(texts.getString(key).replace("'", "''"), arguments);
  }

  String because(Evaluation.PartHeld part) {
    var signals = sorted(part.match().signals());
    return switch (part.condition()) {
      case Condition.Directed d ->
          of(
              "recognition.sentence.directed",
              people(part.match().others()),
              natures(signals, d.natures()),
              sources(signals));
      case Condition.Parent p -> of("recognition.sentence.parent", people(part.match().others()));
      case Condition.Silence s -> silence(signals);
      case Condition.Domains d ->
          of("recognition.sentence.domains", people(part.match().others()), domains(signals));
      case Condition.Later l -> of("recognition.sentence.later", sources(signals));
      case Condition.About a -> about(a, part, signals);
    };
  }

  private String about(Condition.About a, Evaluation.PartHeld part, List<SignalFact> signals) {
    if (a.declined()) {
      return of(
          "recognition.sentence.declined",
          sources(signals),
          signals.stream().mapToLong(SignalFact::leftOpen).sum());
    }
    if (!a.from().isEmpty() || a.any().isEmpty()) {
      return of(
          "recognition.sentence.involved",
          people(part.match().others()),
          domains(signals),
          sources(signals));
    }
    return of(
        "recognition.sentence.about",
        people(part.match().others()),
        natures(signals, a.any()),
        sources(signals));
  }

  private String silence(List<SignalFact> signals) {
    SignalFact before = signals.getFirst();
    SignalFact after = signals.getLast();
    long longest = 0;
    for (int i = 1; i < signals.size(); i++) {
      LocalDate from = signals.get(i - 1).happenedUntil();
      LocalDate until = signals.get(i).happenedOn();
      long days = java.time.temporal.ChronoUnit.DAYS.between(from, until);
      if (days > longest) {
        longest = days;
        before = signals.get(i - 1);
        after = signals.get(i);
      }
    }
    return of(
        "recognition.sentence.silence",
        String.valueOf(longest),
        telling.day(before.happenedUntil()),
        source(after));
  }

  static List<SignalFact> sorted(Collection<SignalFact> signals) {
    return signals.stream()
        .sorted(
            Comparator.comparing(SignalFact::happenedOn)
                .thenComparing(SignalFact::reportedOn)
                .thenComparing(SignalFact::id))
        .toList();
  }

  String people(Collection<String> ids) {
    var names =
        ids.stream()
            .map(telling::person)
            .filter(n -> !n.isBlank())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return list(names);
  }

  private String list(Collection<String> words) {
    var all = List.copyOf(words);
    if (all.size() < 2) {
      return all.isEmpty() ? "" : all.getFirst();
    }
    return String.join(", ", all.subList(0, all.size() - 1))
        + " "
        + of("recognition.sentence.and")
        + " "
        + all.getLast();
  }

  private String natures(List<SignalFact> signals, Set<String> among) {
    return list(
        signals.stream()
            .flatMap(s -> s.concepts().stream().sorted())
            .filter(among::contains)
            .flatMap(c -> concepts.find(c).stream())
            .map(c -> c.label(telling.locale()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private String domains(List<SignalFact> signals) {
    return list(
        signals.stream()
            .map(SignalFact::sourceType)
            .map(this::domain)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  String domain(String type) {
    try {
      return texts.getString("recognition.domain." + type);
    } catch (MissingResourceException e) {
      return texts.getString("recognition.domain.OTHER");
    }
  }

  /** "Veilig Thuis Midden, 11 maart 2023": the first three, and how many there are besides. */
  String sources(List<SignalFact> signals) {
    String first = signals.stream().limit(3).map(this::source).collect(Collectors.joining("; "));
    return signals.size() > 3
        ? of("recognition.sentence.and-more", first, String.valueOf(signals.size() - 3))
        : first;
  }

  private String source(SignalFact s) {
    return telling.organisation(s.sourceType(), s.organisationName())
        + ", "
        + telling.day(s.happenedOn());
  }
}
