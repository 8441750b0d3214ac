package nl.houvast.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The door to what happened when, and to what waits in the intake. */
@Component
public class Chronologies {
  private final Gateway gateway;
  private final Identities identities;
  private final Networks networks;
  private final Clock clock;
  private final ObjectProvider<FactAside> asides;
  private final int months;

  Chronologies(
      Gateway gateway,
      Identities identities,
      Networks networks,
      Clock clock,
      ObjectProvider<FactAside> asides,
      @Value("${houvast.pattern.view-gap-months}") int months) {
    this.gateway = gateway;
    this.identities = identities;
    this.networks = networks;
    this.clock = clock;
    this.asides = asides;
    this.months = months;
  }

  /**
   * The events of a case and where nobody looked. Every signal of the case counts, also one of
   * which nobody knows yet whom it is about.
   *
   * @param asOf what was on record by the end of this day; today when null
   */
  public Chronology of(Scope scope, Chronology.Axis axis, @Nullable LocalDate asOf) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return gateway.read(
        scope,
        "chronology.read",
        sight -> {
          var faces = identities.faces(sight, networks.people(sight));
          var events =
              withAsides(
                  sight,
                  sight.rows(
                      ChronologyQueries.EVENTS,
                      Map.of("asOf", day),
                      row -> event(row, faces, false)));
          return new Chronology(along(axis, events), ViewGap.between(spans(events), months, day));
        });
  }

  /**
   * The same, laid apart by organisation and by person; asks nothing.
   *
   * @param asOf the day that the chronology was asked about; today when null
   */
  public TimeLanes lanes(Chronology chronology, @Nullable LocalDate asOf) {
    return TimeLanes.of(chronology, months, asOf == null ? LocalDate.now(clock) : asOf);
  }

  private List<Chronology.Event> withAsides(Sight sight, List<Chronology.Event> events) {
    FactAside family = asides.getIfAvailable();
    if (family == null || events.isEmpty()) {
      return events;
    }
    var beside = family.beside(sight, events.stream().map(Chronology.Event::signalId).toList());
    return events.stream()
        .map(e -> beside.containsKey(e.signalId()) ? e.beside(beside.get(e.signalId())) : e)
        .toList();
  }

  private static List<Chronology.Event> along(Chronology.Axis axis, List<Chronology.Event> events) {
    return axis == Chronology.Axis.HAPPENED
        ? events
        : events.stream()
            .sorted(Comparator.comparing(e -> Objects.requireNonNull(e.recordedOn())))
            .toList();
  }

  private static List<ViewGap.Span> spans(List<Chronology.Event> events) {
    var spans = new ArrayList<ViewGap.Span>();
    for (var e : events) {
      if (e.happenedOn() != null) {
        spans.add(
            new ViewGap.Span(
                e.happenedOn(), e.happenedUntil() == null ? e.happenedOn() : e.happenedUntil()));
      }
    }
    return spans;
  }

  /** The signals of a region that are in no case file yet, the last recorded first. */
  public Page<Chronology.Event> intake(Scope scope, @Nullable String cursor, int limit) {
    var found =
        gateway.read(
            scope,
            "intake.list",
            sight -> {
              var faces = identities.faces(sight);
              return sight.rows(
                  ChronologyQueries.INTAKE,
                  Map.of(
                      "region",
                      Objects.requireNonNull(scope.actor().region()).code(),
                      "after",
                      cursor == null ? "" : cursor,
                      "limit",
                      limit + 1),
                  row -> event(row, faces, true));
            });
    return Page.of(found, limit, e -> e.recordedOn() + "|" + e.signalId());
  }

  private Chronology.Event event(Row row, Map<String, Face> faces, boolean asWritten) {
    Fact s = row.fact("s");
    Fact o = row.fact("o");
    var mentions = row.facts("mentions");
    var persons = row.texts("persons");
    var named = new ArrayList<Chronology.Named>();
    for (int i = 0; i < mentions.size(); i++) {
      named.add(named(mentions.get(i), persons.get(i), faces, asWritten));
    }
    var contact = CaseFileReading.contact(s);
    return new Chronology.Event(
        s.id(),
        s.date("happenedOn"),
        s.date("happenedUntil"),
        s.date("reportedOn"),
        new Chronology.Source(o.id(), o.textOr("name", ""), o.textOr("type", "")),
        s.textOr("kind", ""),
        s.textOr("nature", ""),
        row.id("status"),
        s.text("text"),
        s.closed() ? because(o, contact) : null,
        row.texts("indicates"),
        of("ACTOR", named),
        of("TARGET", named),
        named.stream().filter(n -> !List.of("ACTOR", "TARGET").contains(n.role())).toList(),
        contact,
        closure(s, mentions, named),
        List.of(),
        null);
  }

  private static String because(Fact organisation, CaseFileDetails.@Nullable Contact contact) {
    String whom = contact == null || contact.name() == null ? "daar" : contact.name();
    return "Inhoud valt onder het regime van "
        + organisation.textOr("name", "")
        + "; vraag het "
        + whom
        + ".";
  }

  private static Chronology.Named named(
      Fact mention, String person, Map<String, Face> faces, boolean asWritten) {
    Face face = faces.get(person);
    String label =
        face == null || face.label().isEmpty() ? mention.textOr("name", "") : face.label();
    return new Chronology.Named(
        person.isEmpty() ? null : person,
        label,
        mention.textOr("role", ""),
        asWritten ? written(mention) : null);
  }

  private static Chronology.Written written(Fact mention) {
    return new Chronology.Written(
        mention.text("name"),
        mention.date("birthDate"),
        mention.text("sex"),
        mention.text("street"),
        mention.text("houseNumber"),
        mention.text("postalCode"),
        mention.text("city"),
        mention.text("phone"),
        mention.known("bsnToken"));
  }

  private static List<Chronology.Named> of(String role, List<Chronology.Named> all) {
    return all.stream().filter(n -> n.role().equals(role)).toList();
  }

  private static Chronology.@Nullable Closure closure(
      Fact s, List<Fact> mentions, List<Chronology.Named> named) {
    String reason = s.text("closureReason");
    if (reason == null) {
      return null;
    }
    var saidBy = s.texts("closureSaidBy");
    var people = new ArrayList<Chronology.Named>();
    for (int i = 0; i < mentions.size(); i++) {
      if (saidBy.contains(mentions.get(i).id())) {
        people.add(named.get(i));
      }
    }
    return new Chronology.Closure(reason, people, s.texts("closureLeftOpen"));
  }
}
