package nl.houvast.leak;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.SavedViews;
import nl.houvast.consult.LessonDraft;
import nl.houvast.consult.LessonsLearned;
import nl.houvast.family.Disputes;
import nl.houvast.family.FamilyLinks;
import nl.houvast.family.OwnViews;
import nl.houvast.family.SafetyHolds;
import nl.houvast.family.SubjectRequests;
import nl.houvast.knowledge.Lessons;
import nl.houvast.network.Link;
import nl.houvast.recognition.Replays;
import nl.houvast.signal.Signals;
import nl.houvast.signal.ui.KnownPersons;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What screens read and the API does not answer, asked at the doors that those screens use. */
final class Doors {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final Set<Link.Kind> ALL = EnumSet.allOf(Link.Kind.class);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private final ApplicationContext context;
  private final DemoActing acting;

  Doors(ApplicationContext context) {
    this.context = context;
    acting = context.getBean(DemoActing.class);
  }

  /**
   * @param files all cases, with some of the people in each
   * @param signals all signals
   */
  Map<String, Supplier<String>> of(
      String who, Map<String, List<String>> files, List<String> signals) {
    var asks = new LinkedHashMap<String, Supplier<Object>>();
    var gateway = context.getBean(Gateway.class);
    var known = context.getBean(KnownPersons.class);
    asks.put("own signals", context.getBean(Signals.class)::own);
    asks.put("known by name, own", () -> known.find(gateway.own(), "kn", null));
    asks.put(
        "known by name", () -> gateway.mine(GROUND).map(scope -> known.find(scope, "kn", null)));
    var reading = context.getBean(CaseFileReading.class);
    asks.put("known in", () -> reading.knownIn(signals, GROUND));
    asks.put("requests", () -> context.getBean(SubjectRequests.class).mine(GROUND));
    for (String file : files.keySet()) {
      asks.put(
          "requests of " + file, () -> context.getBean(SubjectRequests.class).of(file, GROUND));
      asks.put("disputes of " + file, () -> context.getBean(Disputes.class).of(file, GROUND));
      asks.put("holds of " + file, () -> context.getBean(SafetyHolds.class).of(file, GROUND));
      asks.put("links of " + file, () -> context.getBean(FamilyLinks.class).people(file, GROUND));
    }
    var walk = context.getBean(Exploration.class);
    files.forEach(
        (file, persons) -> {
          var from = new Exploration.From(file, GROUND);
          asks.put("walk from " + file, () -> walk.start(from));
          asks.put("back then in " + file, () -> backThen(gateway, file));
          if (!persons.isEmpty()) {
            String last = persons.getLast();
            Set<String> shown = Set.copyOf(persons);
            asks.put("step in " + file, () -> walk.step(from, last, ALL, shown, 10));
            asks.put("taken from " + file, () -> walk.taken(from, persons, false));
            asks.put("drawn of " + file, () -> walk.taken(from, persons, true));
            asks.put("ways in " + file, () -> walk.ways(from, persons.getFirst(), last));
          }
        });
    var learned = context.getBean(LessonsLearned.class);
    asks.put("lessons", context.getBean(Lessons.class)::listed);
    asks.put("lessons that wait", context.getBean(Lessons.class)::waiting);
    for (String file : files.keySet()) {
      asks.put("lessons like " + file, () -> learned.similar(file, GROUND, Locale.of("nl")));
      asks.put(
          "lesson of " + file,
          () -> learned.begin(file, GROUND, Locale.of("nl")).map(LessonDraft::text));
    }
    var views = context.getBean(SavedViews.class);
    var kept = kept();
    for (String file : files.keySet()) {
      var from = new Exploration.From(file, GROUND);
      asks.put("views of " + file, () -> views.list(from));
      kept.forEach(id -> asks.put("view " + id + " in " + file, () -> views.open(from, id)));
    }
    files.forEach(
        (file, persons) ->
            persons.forEach(
                person ->
                    asks.put(
                        "own page of " + person + " in " + file,
                        () -> context.getBean(OwnViews.class).preview(file, GROUND, person))));
    var answers = new LinkedHashMap<String, Supplier<String>>();
    asks.forEach((name, ask) -> answers.put(name, () -> acting.as(who, () -> answered(ask))));
    return answers;
  }

  private Iterable<String> kept() {
    return context
        .getBean(Neo4jClient.class)
        .query("MATCH (v:SavedView) RETURN v.id ORDER BY v.id")
        .fetchAs(String.class)
        .all();
  }

  private Object backThen(Gateway gateway, String file) {
    var scope = gateway.open(file, GROUND).orThrow();
    return context.getBean(Replays.class).of(scope, DAY, DAY, Locale.of("nl"));
  }

  /** An error is an answer too. */
  private static String answered(Supplier<Object> ask) {
    try {
      return String.valueOf(ask.get());
    } catch (RuntimeException e) {
      return String.valueOf(e);
    }
  }
}
