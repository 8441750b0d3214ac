package nl.houvast.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.audit.review.Rule;
import nl.houvast.audit.verify.Field;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to what has to be looked at again: what stands out in the log, the weekly sample, and
 * access in an emergency. Only for a privacy officer, and never for whoever was looking. A finding
 * is a line of the log itself.
 */
@Component
public class Reviews {
  private static final int MOST = 200;
  private static final int WEEKS = 12;
  private static final int NOTE = 1_000;
  private final Audit audit;
  private final Gathering gathering;
  private final LineWriter writer;
  private final Neo4jClient graph;
  private final Writing writing;
  private final Clock clock;

  Reviews(
      Audit audit,
      Gathering gathering,
      LineWriter writer,
      Neo4jClient graph,
      Writing writing,
      Clock clock) {
    this.audit = audit;
    this.gathering = gathering;
    this.writer = writer;
    this.graph = graph;
    this.writing = writing;
    this.clock = clock;
  }

  /** What came of looking again. */
  public enum Finding {
    /** As it should be. */
    IN_ORDER,
    /** As it should be, after an explanation that the note holds. */
    EXPLAINED,
    /** There was no reason to look; the note says what happens now. */
    NOT_JUSTIFIED
  }

  /**
   * One item.
   *
   * @param line the one line that it is about, when it is about one
   * @param reason what somebody wrote who looked in an emergency
   * @param mine whether it is the reading of the officer who asks, who may not judge it
   */
  public record Review(
      String id,
      Rule rule,
      String account,
      LocalDate day,
      @Nullable String caseFileId,
      Instant from,
      Instant until,
      int number,
      Audit.@Nullable Access line,
      @Nullable String reason,
      boolean mine,
      @Nullable Finding finding,
      @Nullable String note,
      @Nullable String judgedBy,
      @Nullable Instant judgedAt) {}

  /**
   * A week of reviews.
   *
   * @param chained how many of the findings stand in the chain exactly as they are kept here
   */
  public record Week(
      String week,
      int items,
      int judged,
      int notJustified,
      int chained,
      @Nullable LocalDate oldestOpen) {}

  /** What is still to be looked at, the oldest first. */
  public Answer<List<Review>> open() {
    return listed(true);
  }

  /** What was looked at. */
  public Answer<List<Review>> judged() {
    return listed(false);
  }

  private Answer<List<Review>> listed(boolean open) {
    return audit
        .officer()
        .map(
            officer -> {
              writer.witness(List.of(Audit.oversight(officer, "audit.review.list", null, null)));
              return find(officer, null, open);
            });
  }

  /** How many items wait; empty for anybody but a privacy officer. No line: it shows nobody. */
  public Answer<Integer> waiting() {
    return audit.officer().map(officer -> find(officer, null, true).size());
  }

  /** Searches the log anew, of yesterday and today, and draws the sample of last week. */
  public Answer<Boolean> gather() {
    return audit
        .officer()
        .map(
            officer -> {
              writer.witness(List.of(Audit.oversight(officer, "audit.review.gather", null, null)));
              gathering.gather();
              return true;
            });
  }

  /** Says what came of an item. Once: a finding is never changed. */
  public Answer<Review> judge(String id, Finding finding, @Nullable String note) {
    String text = note == null ? "" : note.strip();
    if (finding != Finding.IN_ORDER && text.isEmpty()) {
      return Answer.refused(Rejection.because("audit.note-missing"));
    }
    if (text.length() > NOTE) {
      return Answer.refused(Rejection.because("audit.note-long", NOTE));
    }
    return audit.officer().then(officer -> judge(officer, id, finding, text));
  }

  private Answer<Review> judge(Actor officer, String id, Finding finding, String note) {
    return writing.answering(
        () -> {
          var found = find(officer, id, null);
          if (found.isEmpty()) {
            return Answer.refused(Rejection.unknown());
          }
          if (found.getFirst().mine()) {
            return Answer.refused(Rejection.because("forbidden.own-reading"));
          }
          if (found.getFirst().finding() != null || !written(officer, id, finding, note)) {
            return Answer.refused(Rejection.because("conflict.judged-before"));
          }
          return Answer.of(find(officer, id, null).getFirst());
        });
  }

  private boolean written(Actor officer, String id, Finding finding, String note) {
    String line = UUID.randomUUID().toString();
    String salt = UUID.randomUUID().toString();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("finding", finding.name());
    values.put("note", note);
    values.put("salt", salt);
    values.put("by", officer.account());
    values.put("now", clock.instant().atZone(ZoneOffset.UTC));
    values.put("line", line);
    boolean first =
        graph.query(ReviewQueries.JUDGE).bindAll(values).fetchAs(String.class).one().isPresent();
    if (first) {
      writer.witness(
          judgement(officer, id),
          Map.of(Field.EVENT, line, Field.REASON_HASH, sealed(id, finding.name(), note, salt)));
    }
    return first;
  }

  private static Witness.Line judgement(Actor officer, String id) {
    return new Witness.Line(
        officer,
        "audit.review",
        "C",
        "done",
        null,
        Level.L1,
        new Ground("OVERSIGHT", "OFFICER"),
        "R-OFFICER",
        null,
        "REVIEW",
        id,
        1,
        null,
        null);
  }

  /** What the chain keeps of a finding: the words can go, and what they were cannot be changed. */
  private static String sealed(String id, String finding, String note, String salt) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(
                      String.join("|", salt, id, finding, note).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That reviews happen: per week, the latest first. */
  public Answer<List<Week>> weeks() {
    return audit
        .officer()
        .map(
            officer -> {
              writer.witness(List.of(Audit.oversight(officer, "audit.review.list", null, null)));
              return counted();
            });
  }

  private List<Week> counted() {
    var weeks = new LinkedHashMap<String, Week>();
    graph
        .query(ReviewQueries.WEEKS)
        .bind(LocalDate.now(clock).minusWeeks(WEEKS))
        .to("since")
        .fetchAs(Week.class)
        .mappedBy((types, row) -> one(row))
        .all()
        .forEach(one -> weeks.merge(one.week(), one, Reviews::together));
    return new ArrayList<>(weeks.values());
  }

  private static Week one(MapAccessor row) {
    String finding = row.get("finding").asString(null);
    boolean chained =
        finding != null
            && sealed(
                    row.get("id").asString(),
                    finding,
                    row.get("note").asString(""),
                    row.get("salt").asString(""))
                .equals(row.get("reasonHash").asString(""));
    return new Week(
        row.get("week").asString(),
        1,
        finding == null ? 0 : 1,
        Finding.NOT_JUSTIFIED.name().equals(finding) ? 1 : 0,
        chained ? 1 : 0,
        finding == null ? row.get("day").asLocalDate() : null);
  }

  private static Week together(Week a, Week b) {
    return new Week(
        a.week(),
        a.items() + b.items(),
        a.judged() + b.judged(),
        a.notJustified() + b.notJustified(),
        a.chained() + b.chained(),
        older(a.oldestOpen(), b.oldestOpen()));
  }

  private static @Nullable LocalDate older(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  private List<Review> find(Actor officer, @Nullable String id, @Nullable Boolean open) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("open", open);
    values.put("most", MOST);
    return List.copyOf(
        graph
            .query(ReviewQueries.LIST)
            .bindAll(values)
            .fetchAs(Review.class)
            .mappedBy((types, row) -> review(officer, row))
            .all());
  }

  private static Review review(Actor officer, MapAccessor row) {
    MapAccessor r = row.get("r").asNode();
    Value line = row.get("l");
    String account = r.get("account").asString();
    return new Review(
        r.get("id").asString(),
        Rule.valueOf(r.get("rule").asString()),
        account,
        r.get("day").asLocalDate(),
        r.get("caseFileId").asString(null),
        r.get("from").asZonedDateTime().toInstant(),
        r.get("until").asZonedDateTime().toInstant(),
        r.get("number").asInt(),
        line.isNull() ? null : Audit.access(line.asNode()),
        row.get("reason").asString(null),
        account.equals(officer.account()),
        r.get("finding").isNull() ? null : Finding.valueOf(r.get("finding").asString()),
        r.get("note").asString(null),
        r.get("judgedBy").asString(null),
        r.get("judgedAt").isNull()
            ? null
            : Objects.requireNonNull(r.get("judgedAt").asZonedDateTime()).toInstant());
  }
}
