package nl.houvast.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Fact;
import nl.houvast.access.Sight;
import nl.houvast.identity.Identities;
import nl.houvast.signal.Keys;
import nl.houvast.signal.Withheld;
import nl.houvast.signal.WithheldSignals;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door by which a signal leaves its case for a time, and comes back as it was. Whoever calls
 * has decided that it may, and calls inside a transaction.
 *
 * @see "Decision 0014"
 */
@Component
public class Withholding {
  private final Neo4jClient graph;
  private final WithheldSignals signals;
  private final Identities identities;

  Withholding(Neo4jClient graph, WithheldSignals signals, Identities identities) {
    this.graph = graph;
    this.signals = signals;
    this.identities = identities;
  }

  /**
   * A front door that signals of a case name.
   *
   * @param mentionIds by which they do so
   */
  public record NamedHome(String label, List<String> mentionIds) {}

  /** The front doors that the case knows. Called inside the reader's own sight. */
  public List<NamedHome> homes(Sight sight) {
    Map<String, NamedHome> doors = new LinkedHashMap<>();
    sight.rows(
        CaseFileQueries.NAMING_HOME,
        Map.of(),
        row -> {
          String door = (row.id("key") + " " + Keys.addition(row.text("houseNumber"))).strip();
          var m = row.fact("m");
          var home = doors.computeIfAbsent(door, d -> new NamedHome(label(m), new ArrayList<>()));
          return home.mentionIds().add(m.id());
        });
    return List.copyOf(doors.values());
  }

  private static String label(Fact m) {
    return Stream.of(
            (m.textOr("street", "") + " " + m.textOr("houseNumber", "")).strip(),
            m.textOr("postalCode", ""),
            m.textOr("city", ""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Takes the home that these mentions name out of the case; the signals themselves stay. */
  public boolean withholdHome(
      String caseFileId, List<String> mentionIds, WithheldSignals.Decision decision) {
    return !signals.withholdHome(caseFileId, mentionIds, decision).isEmpty();
  }

  /** Takes a signal out of its case; false when it does not stand there. */
  public boolean withhold(String caseFileId, String signalId, WithheldSignals.Decision decision) {
    if (!signals.withhold(caseFileId, signalId, decision)) {
      return false;
    }
    run(CaseFileQueries.DISMISS, caseFileId, signalId);
    identities.rescope(List.of(signalId));
    return true;
  }

  /** Puts back what was withheld; false when somebody else did so before. */
  public boolean release(Withheld withheld) {
    if (withheld.home()) {
      return signals.releaseHome(withheld.id());
    }
    if (signals.release(withheld.signalId()).isEmpty()) {
      return false;
    }
    run(CaseFileQueries.ADMIT_AGAIN, withheld.caseFileId(), withheld.signalId());
    identities.rescope(List.of(withheld.signalId()));
    return true;
  }

  private void run(String statement, String caseFileId, String signalId) {
    graph.query(statement).bindAll(Map.of("id", caseFileId, "signal", signalId)).run();
  }
}
