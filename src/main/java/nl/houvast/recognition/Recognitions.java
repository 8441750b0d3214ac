package nl.houvast.recognition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.casefile.Networks;
import nl.houvast.identity.Identities;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Pattern;
import nl.houvast.recognition.rule.Compiled;
import nl.houvast.recognition.rule.Condition;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.Found;
import nl.houvast.recognition.rule.SignalFact;
import org.springframework.stereotype.Component;

/** The door to recognised patterns. They are recomputed at every look, and predict nothing. */
@Component
public class Recognitions {
  private final Gateway gateway;
  private final Rules rules;
  private final Identities identities;
  private final Networks networks;
  private final Concepts concepts;
  private final Dossiers dossiers;

  Recognitions(
      Gateway gateway,
      Rules rules,
      Identities identities,
      Networks networks,
      Concepts concepts,
      Dossiers dossiers) {
    this.gateway = gateway;
    this.rules = rules;
    this.identities = identities;
    this.networks = networks;
    this.concepts = concepts;
    this.dossiers = dossiers;
  }

  /** The id of a pattern in a case: it follows from both. */
  public static String id(String caseFileId, String pattern) {
    return UUID.nameUUIDFromBytes(
            ("recognition/" + caseFileId + "/" + pattern).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /**
   * What was knowable on {@code asOf} if all that was on record anywhere had been joined; identity
   * decisions count as they stand now. Told as {@code telling} tells it. Those that hold come
   * first, and among them the one whose contra-indication is the stricter.
   */
  public List<Recognition> of(Scope scope, LocalDate asOf, Telling telling) {
    return gateway.read(scope, "recognition.read", sight -> within(sight, asOf, s -> telling));
  }

  /** As {@link #of(Scope, LocalDate, Telling)}, with names, in Dutch. */
  public List<Recognition> of(Scope scope, LocalDate asOf) {
    return of(scope, asOf, NamedTelling.DUTCH);
  }

  /** As {@link #of(Scope, LocalDate, Telling)}, with names, in this language. */
  public List<Recognition> of(Scope scope, LocalDate asOf, Locale locale) {
    return gateway.read(
        scope,
        "recognition.read",
        sight ->
            within(
                sight,
                asOf,
                s -> new NamedTelling(identities.faces(s, networks.people(s)), locale)));
  }

  private List<Recognition> within(Sight sight, LocalDate asOf, Function<Sight, Telling> telling) {
    var rows = new CaseRows(sight);
    var sentences = new Sentences(telling.apply(sight), concepts);
    String caseFileId = sight.scope().caseFileId();
    record Ranked(Recognition recognition, boolean stricter) {}
    var all = new ArrayList<Ranked>();
    for (var held : rules.asOf(asOf, rows, rows.births())) {
      all.add(
          new Ranked(
              told(caseFileId, held.published(), held.outcome(), rows, sentences, asOf),
              held.published().rule().stricter()));
    }
    return all.stream()
        .sorted(
            Comparator.comparing((Ranked r) -> r.recognition().status())
                .thenComparing(r -> !r.stricter())
                .thenComparing(r -> r.recognition().recognisedOn())
                .thenComparing(r -> r.recognition().pattern().code()))
        .map(Ranked::recognition)
        .toList();
  }

  private Recognition told(
      String caseFileId,
      Rules.Published published,
      Evaluation.Outcome outcome,
      CaseRows rows,
      Sentences sentences,
      LocalDate asOf) {
    Locale locale = sentences.locale();
    Pattern pattern = published.pattern();
    LocalDate day = outcome.active() ? asOf : outcome.heldOn();
    return new Recognition(
        id(caseFileId, pattern.code()),
        new Recognition.PatternRef(pattern.code(), pattern.version(), pattern.title(locale)),
        outcome.active() ? Recognition.Status.ACTIVE : Recognition.Status.WITHDRAWN,
        outcome.recognisedOn(),
        outcome.parts().stream().map(p -> because(p, sentences)).toList(),
        new Againsts(rows, sentences, day).of(outcome),
        missing(pattern, rows, day, locale),
        offers(published, outcome, locale),
        outcome.people(),
        pattern
            .contraindication()
            .getOrDefault(locale.getLanguage(), pattern.contraindication().getOrDefault("nl", "")));
  }

  private static Recognition.Because because(Evaluation.PartHeld part, Sentences sentences) {
    var signals = Sentences.sorted(part.match().signals());
    return new Recognition.Because(
        part.name(),
        part.required(),
        signals.stream().map(SignalFact::id).toList(),
        part.match().ties().stream().sorted().toList(),
        part.since(),
        part.condition() instanceof Condition.Domains
            ? (Long)
                ChronoUnit.DAYS.between(
                    signals.getFirst().happenedOn(), signals.getLast().happenedOn())
            : null,
        sentences.because(part));
  }

  /** The questions that no signal of the case has answered by that day. */
  private static List<Recognition.Missing> missing(
      Pattern pattern, CaseRows rows, LocalDate day, Locale locale) {
    var signals = new LinkedHashSet<SignalFact>();
    for (Found row : rows.of(Compiled.EVERYTHING)) {
      signals.add(((Found.About) row).signal());
    }
    return pattern.ask().stream()
        .filter(
            ask ->
                signals.stream()
                    .filter(s -> !s.reportedOn().isAfter(day) && !s.statusOn(day).equals("REFUTED"))
                    .noneMatch(s -> answers(ask, s)))
        .map(
            ask ->
                new Recognition.Missing(
                    ask.code(),
                    ask.question()
                        .getOrDefault(
                            locale.getLanguage(), ask.question().getOrDefault("nl", ask.code()))))
        .toList();
  }

  private static boolean answers(Pattern.Ask ask, SignalFact signal) {
    return ask.answeredBy().stream()
        .anyMatch(
            a ->
                signal.concepts().contains(a.concept())
                    && (a.by() == null || a.by().equals(signal.sourceType())));
  }

  private Recognition.Offers offers(
      Rules.Published published, Evaluation.Outcome outcome, Locale locale) {
    var offered = new LinkedHashSet<>(published.pattern().dossiers());
    var expertise = new LinkedHashSet<>(published.pattern().expertise());
    published
        .rule()
        .offersWhen()
        .forEach(
            (part, offer) -> {
              if (outcome.parts().stream().anyMatch(p -> p.name().equals(part))) {
                offered.addAll(offer.dossiers());
                expertise.addAll(offer.expertise());
              }
            });
    return new Recognition.Offers(
        offered.stream().flatMap(id -> dossier(id, locale).stream()).toList(),
        List.copyOf(expertise));
  }

  private Optional<Recognition.OfferedDossier> dossier(String id, Locale locale) {
    return dossiers
        .find(id, null)
        .map(d -> new Recognition.OfferedDossier(d.id(), d.version(), d.title(locale)));
  }
}
