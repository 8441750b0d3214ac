package nl.houvast.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.houvast.audit.Audit.Access;
import nl.houvast.audit.verify.Checkpoint;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.graph.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The part of the log that is older than ninety days: it leaves the graph and stays in the files of
 * its days, packed, in the same chain and under the same seals. The graph keeps in which days each
 * subject, case and account stands, so that a question opens only those.
 */
@Component
class Archive {
  private static final int HOT_DAYS = 90;
  private static final int PORTION = 2_000;
  private static final Comparator<Access> NEWEST =
      Comparator.comparing(Access::at).reversed().thenComparing(Access::id);
  private final Neo4jClient graph;
  private final Writing writing;
  private final LogFiles files;

  @Autowired
  Archive(Neo4jClient graph, Writing writing, LineWriter writer) {
    this(graph, writing, writer.files());
  }

  Archive(Neo4jClient graph, Writing writing, LogFiles files) {
    this.graph = graph;
    this.writing = writing;
    this.files = files;
  }

  /**
   * What to look for in old lines; each may be missing.
   *
   * @param subjects all that lines may call the person who is asked about
   * @param until the first moment that is too late
   * @param place only what comes behind this line in the list
   */
  record Wanted(
      @Nullable List<String> subjects,
      @Nullable String caseFileId,
      @Nullable String account,
      boolean ofLog,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable Place place) {

    /** A line in a list that goes from new to old. */
    record Place(Instant at, String id) {
      boolean before(Access line) {
        int later = line.at().compareTo(at);
        return later < 0 || later == 0 && line.id().compareTo(id) > 0;
      }
    }

    private Set<String> keys(String kind) {
      return switch (kind) {
        case "s" -> subjects == null ? Set.of() : prefixed(subjects);
        case "c" -> caseFileId == null ? Set.of() : Set.of("c:" + caseFileId);
        default -> account == null ? Set.of() : Set.of("a:" + account);
      };
    }

    private static Set<String> prefixed(List<String> subjects) {
      var keys = new HashSet<String>();
      subjects.forEach(subject -> keys.add("s:" + subject));
      return keys;
    }

    private boolean holds(Access line) {
      return (subjects == null || line.subject() != null && subjects.contains(line.subject()))
          && (caseFileId == null || caseFileId.equals(line.caseFileId()))
          && (account == null || account.equals(line.account()))
          && (!ofLog || line.activity().startsWith("audit."))
          && (from == null || !line.at().isBefore(from))
          && (until == null || line.at().isBefore(until))
          && (place == null || place.before(line));
    }
  }

  // --- packing ---------------------------------------------------------------------------------

  /**
   * Packs the days that are old enough and sealed, and takes their lines out of the graph. Can be
   * broken off at any point and goes on where it was.
   */
  void pack(LocalDate today) throws IOException {
    var mirror = new Mirror(files.folder());
    var seals = mirror.seals();
    long sealed = seals.isEmpty() ? 0 : Checkpoint.of(seals.getLast()).last();
    String oldest = today.minusDays(HOT_DAYS).toString();
    for (Path day : mirror.days()) {
      String name = Mirror.day(day);
      if (!Mirror.packed(day) && name.compareTo(oldest) < 0 && lastOf(mirror, day) <= sealed) {
        shelve(mirror, day);
        Packing.pack(day);
      }
    }
    takeOut(mirror.packedTo());
  }

  private static long lastOf(Mirror mirror, Path day) throws IOException {
    var last = new long[] {Long.MAX_VALUE};
    mirror.read(day, text -> last[0] = LogLine.of(text).seq());
    return last[0];
  }

  private void shelve(Mirror mirror, Path day) throws IOException {
    var keys = new HashSet<String>();
    mirror.read(
        day,
        text -> {
          var line = LogLine.of(text);
          key(keys, "s:", line.get(Field.SUBJECT));
          key(keys, "c:", line.get(Field.CASE_FILE));
          key(keys, "a:", line.get(Field.USER));
        });
    var all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += PORTION) {
      var portion = all.subList(from, Math.min(all.size(), from + PORTION));
      Map<String, Object> values = Map.of("keys", portion, "day", Mirror.day(day));
      writing.separately(
          () -> {
            graph.query(ArchiveQueries.SHELVE).bindAll(values).run();
            return true;
          });
    }
  }

  private static void key(Set<String> keys, String kind, @Nullable String value) {
    if (value != null) {
      keys.add(kind + value);
    }
  }

  private void takeOut(long last) {
    Map<String, Object> values = Map.of("stream", files.stream(), "last", last, "most", PORTION);
    for (long gone = last > 0 ? PORTION : 0; gone == PORTION; ) {
      gone =
          writing.separately(
              () ->
                  graph
                      .query(ArchiveQueries.TAKE_OUT)
                      .bindAll(values)
                      .fetchAs(Long.class)
                      .one()
                      .orElse(0L));
    }
  }

  // --- asking ----------------------------------------------------------------------------------

  /** The newest first. */
  List<Access> find(Wanted wanted, int skip, int limit) {
    var found = new ArrayList<Access>();
    int left = skip;
    try {
      var mirror = new Mirror(files.folder());
      for (Path day : days(mirror, wanted).reversed()) {
        if (found.size() >= limit) {
          break;
        }
        var lines = of(mirror, day, wanted::holds);
        int passed = Math.min(left, lines.size());
        left -= passed;
        found.addAll(lines.subList(passed, Math.min(lines.size(), passed + limit - found.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static List<Access> of(Mirror mirror, Path day, Predicate<Access> which)
      throws IOException {
    var lines = new LinkedHashMap<String, Access>();
    mirror.read(
        day,
        text -> {
          var access = access(LogLine.of(text));
          if (which.test(access)) {
            lines.put(access.id(), access);
          }
        });
    return lines.values().stream().sorted(NEWEST).toList();
  }

  private List<Path> days(Mirror mirror, Wanted wanted) throws IOException {
    var days = new ArrayList<>(mirror.days().stream().filter(Mirror::packed).toList());
    if (days.isEmpty()) {
      return days;
    }
    for (String kind : List.of("s", "c", "a")) {
      var keys = wanted.keys(kind);
      if (!keys.isEmpty()) {
        var shelved = shelved(keys);
        days.removeIf(day -> !shelved.contains(Mirror.day(day)));
      }
    }
    days.removeIf(day -> outside(LocalDate.parse(Mirror.day(day)), wanted));
    return days;
  }

  private static boolean outside(LocalDate day, Wanted wanted) {
    Instant begins = day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    Instant ends = day.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    return wanted.from() != null && !ends.isAfter(wanted.from())
        || wanted.until() != null && !begins.isBefore(wanted.until())
        || wanted.place() != null && begins.isAfter(wanted.place().at());
  }

  private Set<String> shelved(Set<String> keys) {
    var days = new HashSet<String>();
    graph
        .query(ArchiveQueries.SHELVES)
        .bind(List.copyOf(keys))
        .to("keys")
        .fetchAs(List.class)
        .mappedBy((types, row) -> row.get("days").asList(v -> v.asString()))
        .all()
        .forEach(more -> more.forEach(day -> days.add(String.valueOf(day))));
    return days;
  }

  private static Access access(LogLine l) {
    return new Access(
        text(l, Field.EVENT),
        Instant.parse(Objects.requireNonNull(l.get(Field.AT))),
        text(l, Field.USER),
        text(l, Field.ROLE),
        text(l, Field.ORGANISATION_NAME),
        l.get(Field.PURPOSE),
        l.get(Field.BASIS),
        text(l, Field.ACTIVITY),
        text(l, Field.ACTION),
        text(l, Field.OUTCOME),
        text(l, Field.LEVEL),
        l.get(Field.CASE_FILE),
        l.get(Field.SUBJECT),
        text(l, Field.RULE),
        true);
  }

  private static String text(LogLine line, Field field) {
    return Objects.requireNonNullElse(line.get(field), Audit.FORGED);
  }
}
