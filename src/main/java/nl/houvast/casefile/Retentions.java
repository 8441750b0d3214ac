package nl.houvast.casefile;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.casefile.retention.FileFacts;
import nl.houvast.casefile.retention.Retention;
import nl.houvast.casefile.retention.RetentionRule;
import nl.houvast.casefile.retention.Term;
import nl.houvast.kernel.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The door to how long cases are kept. Each day it looks which terms are over and prepares their
 * erasure; nothing is erased by it, a human decides. Outside the demo a rule that no lawyer
 * confirmed prepares nothing.
 */
@Component
public class Retentions {
  private static final Logger log = LoggerFactory.getLogger(Retentions.class);
  private static final String BY = "houvast";
  private static final int AT_ONCE = 200;
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Erasures erasures;
  private final Retention retention;
  private final boolean demo;
  private final Clock clock;

  Retentions(
      Neo4jClient graph,
      Gateway gateway,
      Erasures erasures,
      ResourceLoader resources,
      Environment environment,
      @Value("${houvast.policy.location:classpath:seed-data/policy/}") String location,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.erasures = erasures;
    this.retention = new Retention(read(resources, location));
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    this.clock = clock;
  }

  private static List<RetentionRule> read(ResourceLoader resources, String location) {
    var file = resources.getResource((location + "/retention.yaml").replace("//", "/"));
    try {
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(file.getContentAsByteArray(), new TypeReference<>() {});
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("cannot read " + file.getDescription(), e);
    }
  }

  /** The rules, with their sources. */
  public List<RetentionRule> rules() {
    return retention.rules();
  }

  private record Kept(String id, Term term) {}

  /** Looks at every closed case, and prepares what is over. Answers how many. */
  @Scheduled(
      initialDelayString = "${houvast.retention.rounds:PT24H}",
      fixedDelayString = "${houvast.retention.rounds:PT24H}")
  public int round() {
    LocalDate today = LocalDate.now(clock);
    var closed = new ArrayList<String>(closedBefore(today.minusYears(shortest())));
    int prepared = 0;
    for (int i = 0; i < closed.size(); i += AT_ONCE) {
      for (Kept kept : terms(closed.subList(i, Math.min(closed.size(), i + AT_ONCE)))) {
        if (kept.term().over(today) && confirmed(kept.term().rule()) && prepare(kept)) {
          prepared++;
        }
      }
    }
    if (prepared > 0) {
      log.info("the term of {} cases is over; a privacy officer decides", prepared);
    }
    return prepared;
  }

  private boolean prepare(Kept kept) {
    String rule = Objects.requireNonNull(kept.term().rule());
    return erasures.termOver(kept.id(), rule, BY) instanceof Answer.Given<String>;
  }

  private boolean confirmed(@org.jspecify.annotations.Nullable String code) {
    return retention.rules().stream()
        .anyMatch(r -> r.code().equals(code) && (demo || r.confirmedBy() != null));
  }

  /** A case that was closed later than this cannot be over by any rule that counts for all. */
  private int shortest() {
    return retention.rules().stream()
        .filter(r -> r.organisationKinds().isEmpty())
        .mapToInt(RetentionRule::years)
        .min()
        .orElse(1);
  }

  private List<String> closedBefore(LocalDate day) {
    return List.copyOf(
        graph
            .query(ErasureQueries.CLOSED_CASES)
            .bind(day)
            .to("before")
            .fetchAs(String.class)
            .all());
  }

  private List<Kept> terms(List<String> ids) {
    var scope = gateway.job("casefile.retention", List.copyOf(ids));
    return gateway.read(
        scope,
        "casefile.retention",
        sight ->
            sight.rows(
                ErasureQueries.FACTS,
                Map.of(),
                row -> new Kept(row.id("id"), retention.term(facts(row)))));
  }

  private static FileFacts facts(Row row) {
    LocalDate closed = row.date("closedOn");
    LocalDate last =
        Stream.of(closed, row.date("received"), row.date("revised"))
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return new FileFacts(
        Objects.requireNonNull(row.date("openedOn")),
        closed,
        last,
        new HashSet<>(row.texts("kinds")),
        row.texts("births").stream().map(LocalDate::parse).toList(),
        (int) row.number("unknown"));
  }
}
