package nl.houvast.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Unwitnessed;
import nl.houvast.access.Witness;
import nl.houvast.graph.Writing;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes the lines in a transaction of their own: committed when this returns. Mirror, chain and
 * checkpoint come with the audit issue, behind the same slot.
 */
@Component
class LineWriter implements Witness {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Clock clock;

  LineWriter(Neo4jClient graph, Writing writing, Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.clock = clock;
  }

  @Override
  public void witness(List<Line> lines) {
    var rows = lines.stream().map(this::values).toList();
    try {
      writing.separately(() -> graph.query(AuditQueries.APPEND).bind(rows).to("lines").run());
    } catch (RuntimeException e) {
      throw new Unwitnessed(e);
    }
  }

  private Map<String, Object> values(Line line) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", UUID.randomUUID().toString());
    values.put("at", clock.instant().atZone(ZoneOffset.UTC));
    values.put("activity", line.activity());
    values.put("action", line.action());
    values.put("outcome", line.outcome());
    values.put("level", line.level().name());
    values.put("count", line.count());
    values.put("account", line.actor().account());
    values.put("role", String.join(" ", line.actor().roles().stream().sorted().toList()));
    values.put("organisationId", line.actor().organisationId());
    values.put("organisationName", line.actor().organisationName());
    values.put("ruleId", line.ruleId());
    if (line.ground() != null) {
      values.put("purpose", line.ground().purpose());
      values.put("basis", line.ground().basis());
    }
    if (line.caseFileId() != null) {
      values.put("caseFileId", line.caseFileId());
    }
    if (line.grantId() != null) {
      values.put("grantId", line.grantId());
    }
    if (line.objectType() != null) {
      values.put("objectType", line.objectType());
    }
    if (line.objectId() != null) {
      values.put("objectId", line.objectId());
    }
    if (line.subject() != null) {
      values.put("subject", line.subject());
    }
    return values;
  }
}
