package nl.houvast.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.houvast.access.GlassBroken;
import nl.houvast.audit.review.Reading;
import nl.houvast.audit.review.Rule;
import nl.houvast.audit.review.Rules;
import nl.houvast.audit.review.Sample;
import nl.houvast.audit.review.Standout;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Searches the log for what a human has to look at again and keeps it as {@code AuditReview}. To
 * search again finds the same, so an item that somebody took away comes back.
 */
@Component
class Gathering {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final int PAGE = 5_000;
  private static final int EMERGENCY_DAYS = 84;

  /**
   * The line is written a little after the decision; a grant that ends in between is no finding.
   */
  private static final int SLACK_SECONDS = 10;

  private final Neo4jClient graph;
  private final Writing writing;
  private final LineWriter writer;
  private final Clock clock;
  private final Rules rules;

  Gathering(
      Neo4jClient graph,
      Writing writing,
      LineWriter writer,
      Clock clock,
      @Value("${houvast.audit.review.many-persons:40}") int manyPersons,
      @Value("${houvast.audit.review.denied-often:5}") int deniedOften,
      @Value("${houvast.audit.review.day-begins:07:00}") String begins,
      @Value("${houvast.audit.review.day-ends:20:00}") String ends) {
    this.graph = graph;
    this.writing = writing;
    this.writer = writer;
    this.clock = clock;
    rules = new Rules(manyPersons, deniedOften, LocalTime.parse(begins), LocalTime.parse(ends));
  }

  /** A look in an emergency is there to be reviewed at once. */
  @AfterCommit
  void on(GlassBroken event) {
    emergencies(event.grantId());
  }

  /**
   * The day before, today so far, the sample of the last whole week, and looks in an emergency, of
   * which the event may have been lost.
   */
  void gather() {
    emergencies(null);
    LocalDate today = LocalDate.ofInstant(clock.instant(), DUTCH);
    day(today.minusDays(1));
    day(today);
    week(monday(today).minusWeeks(1));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
  }

  static String week(Standout standout) {
    LocalDate day = standout.day();
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  void day(LocalDate day) {
    var accounts = new HashSet<String>();
    var cases = new HashSet<String>();
    readings(
        day,
        day.plusDays(1),
        reading -> {
          accounts.add(reading.account());
          if (reading.caseFileId() != null) {
            cases.add(reading.caseFileId());
          }
        });
    var watches = rules.on(day, tasks(accounts, cases));
    readings(day, day.plusDays(1), reading -> watches.forEach(watch -> watch.take(reading)));
    keep(watches.stream().flatMap(watch -> watch.found().stream()).toList(), null);
  }

  private void week(LocalDate monday) {
    LocalDate next = monday.plusWeeks(1);
    var span = Map.<String, Object>of("from", start(monday), "until", start(next));
    long lines =
        graph.query(ReviewQueries.COUNT).bindAll(span).fetchAs(Long.class).one().orElse(0L);
    String seed = seed(next);
    if (lines == 0) {
      return;
    }
    var sample = Sample.of(lines, seed);
    readings(
        monday,
        next,
        reading -> {
          if (!reading.denied()) {
            sample.take(reading);
          }
        });
    keep(sample.drawn().stream().map(Gathering::drawn).toList(), seed);
  }

  private void emergencies(@Nullable String id) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put(
        "since", clock.instant().minus(Duration.ofDays(EMERGENCY_DAYS)).atZone(ZoneOffset.UTC));
    keep(
        graph
            .query(ReviewQueries.EMERGENCIES)
            .bindAll(values)
            .fetchAs(Standout.class)
            .mappedBy((types, row) -> emergency(row))
            .all(),
        null);
  }

  private static Standout emergency(MapAccessor row) {
    Instant from = row.get("from").asZonedDateTime().toInstant();
    return new Standout(
        Rule.BREAK_GLASS,
        row.get("account").asString(),
        LocalDate.ofInstant(from, DUTCH),
        row.get("caseFileId").asString(),
        row.get("id").asString(),
        from,
        row.get("until").asZonedDateTime().toInstant(),
        1);
  }

  private String seed(LocalDate next) {
    return graph
        .query(ReviewQueries.LAST_HASH)
        .bindAll(Map.of("stream", writer.appender().stream(), "until", start(next)))
        .fetchAs(String.class)
        .one()
        .orElseGet(() -> Head.before(writer.appender().stream()).hash());
  }

  private static Standout drawn(Reading r) {
    LocalDate day = LocalDate.ofInstant(r.at(), DUTCH);
    return new Standout(Rule.SAMPLE, r.account(), day, r.caseFileId(), r.id(), r.at(), r.at(), 1);
  }

  static ZonedDateTime start(LocalDate day) {
    return day.atStartOfDay(DUTCH);
  }

  private void readings(LocalDate from, LocalDate until, Consumer<Reading> each) {
    Map<String, Object> values = new HashMap<>();
    values.put("from", start(from));
    values.put("until", start(until));
    values.put("at", Instant.EPOCH.atZone(ZoneOffset.UTC));
    values.put("id", "");
    values.put("most", PAGE);
    for (int read = PAGE; read == PAGE; ) {
      var page =
          List.copyOf(
              graph
                  .query(ReviewQueries.READINGS)
                  .bindAll(values)
                  .fetchAs(Reading.class)
                  .mappedBy((types, row) -> reading(row))
                  .all());
      page.forEach(each);
      read = page.size();
      if (read > 0) {
        values.put("at", page.getLast().at().atZone(ZoneOffset.UTC));
        values.put("id", page.getLast().id());
      }
    }
  }

  private static Reading reading(MapAccessor row) {
    return new Reading(
        row.get("id").asString(""),
        row.get("hash").asString(""),
        row.get("at").asZonedDateTime().toInstant(),
        row.get("account").asString("?"),
        "denied".equals(row.get("outcome").asString("")),
        level(row.get("level").asString("")),
        row.get("caseFileId").asString(null),
        row.get("subject").asString(null));
  }

  /** A line that says no level is read as one that showed all: it is looked at, not passed over. */
  private static Level level(String name) {
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElse(Level.L4);
  }

  private Rules.Tasks tasks(Set<String> accounts, Set<String> cases) {
    var held = new HashMap<String, List<Span>>();
    graph
        .query(ReviewQueries.TASKS)
        .bindAll(Map.of("accounts", List.copyOf(accounts), "caseFileIds", List.copyOf(cases)))
        .fetchAs(Span.class)
        .mappedBy((types, row) -> span(row))
        .all()
        .forEach(span -> held.computeIfAbsent(span.key(), key -> new ArrayList<>()).add(span));
    return (account, caseFileId, at) ->
        held.getOrDefault(account + "|" + caseFileId, List.of()).stream()
            .anyMatch(span -> span.holds(at));
  }

  private record Span(String key, Instant from, Instant until) {
    boolean holds(Instant at) {
      return !at.isBefore(from) && at.isBefore(until.plusSeconds(SLACK_SECONDS));
    }
  }

  private static Span span(MapAccessor row) {
    return new Span(
        row.get("account").asString() + "|" + row.get("caseFileId").asString(),
        row.get("from").asZonedDateTime().toInstant(),
        row.get("until").asZonedDateTime().toInstant());
  }

  private void keep(Collection<Standout> items, @Nullable String seed) {
    if (items.isEmpty()) {
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("items", items.stream().map(item -> row(item, seed)).toList());
    values.put("now", clock.instant().atZone(ZoneOffset.UTC));
    writing.atomically(
        () -> {
          graph.query(ReviewQueries.KEEP).bindAll(values).run();
          return true;
        });
  }

  private static Map<String, Object> row(Standout item, @Nullable String seed) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", item.id());
    row.put("rule", item.rule().name());
    row.put("account", item.account());
    row.put("day", item.day());
    row.put("week", week(item));
    row.put("caseFileId", item.caseFileId());
    row.put("lineId", item.lineId());
    row.put("seed", seed);
    row.put("from", item.from().atZone(ZoneOffset.UTC));
    row.put("until", item.until().atZone(ZoneOffset.UTC));
    row.put("number", item.number());
    return row;
  }
}
