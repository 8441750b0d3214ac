package nl.houvast.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.graph.Writing;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The lines as {@code AuditLine} nodes; each write locks the end of its stream first. */
@Component
final class GraphLedger implements Ledger {
  private static final Map<Field, String> PROPERTIES = properties();
  private final Neo4jClient graph;
  private final Writing writing;

  GraphLedger(Neo4jClient graph, Writing writing) {
    this.graph = graph;
    this.writing = writing;
  }

  private static Map<Field, String> properties() {
    var names = new EnumMap<Field, String>(Field.class);
    for (Field field : Field.values()) {
      names.put(
          field,
          switch (field) {
            case EVENT -> "id";
            case USER -> "account";
            case ORGANISATION -> "organisationId";
            case GRANT -> "grantId";
            default -> field.written();
          });
    }
    return names;
  }

  @Override
  public Head head(String stream) {
    return writing.separately(
        () ->
            graph
                .query(AuditQueries.BEGIN)
                .bindAll(Map.of("stream", stream, "hash", Head.before(stream).hash()))
                .fetchAs(Head.class)
                .mappedBy((types, row) -> head(row))
                .one()
                .orElseThrow());
  }

  private static Head head(MapAccessor row) {
    return new Head(row.get("seq").asLong(), row.get("hash").asString());
  }

  @Override
  public void append(String stream, Head end, List<LogLine> lines) {
    Map<String, Object> values = new HashMap<>();
    values.put("stream", stream);
    values.put("claim", lines.getFirst().hash());
    values.put("seq", end.seq());
    values.put("hash", end.hash());
    values.put("last", lines.getLast().seq());
    values.put("lastHash", lines.getLast().hash());
    values.put("lines", lines.stream().map(GraphLedger::row).toList());
    writing.separately(
        () -> {
          long written =
              graph.query(AuditQueries.APPEND).bindAll(values).fetchAs(Long.class).one().orElse(0L);
          if (written != lines.size()) {
            throw new LogBroken("The log in the graph does not end where it was left.", null);
          }
          return true;
        });
  }

  @Override
  public List<LogLine> after(String stream, long seq, int most) {
    return List.copyOf(
        graph
            .query(AuditQueries.AFTER)
            .bindAll(Map.of("stream", stream, "seq", seq, "most", most))
            .fetchAs(LogLine.class)
            .mappedBy((types, row) -> line(row.get("l").asNode()))
            .all());
  }

  static Map<String, Object> row(LogLine line) {
    Map<String, Object> row = new HashMap<>();
    PROPERTIES.forEach(
        (field, name) -> {
          String value = line.get(field);
          if (value != null) {
            row.put(name, stored(field, value));
          }
        });
    row.put("prevHash", line.previous());
    row.put("hash", line.hash());
    return row;
  }

  private static Object stored(Field field, String value) {
    return switch (field) {
      case SEQ, SKEW, COUNT -> Long.parseLong(value);
      case AT -> Instant.parse(value).atZone(ZoneOffset.UTC);
      default -> value;
    };
  }

  static LogLine line(Node node) {
    var fields = new EnumMap<Field, String>(Field.class);
    PROPERTIES.forEach(
        (field, name) -> {
          Value value = node.get(name);
          if (!value.isNull()) {
            fields.put(field, told(field, value));
          }
        });
    return LogLine.kept(fields, hash(node, "prevHash"), hash(node, "hash"));
  }

  private static String hash(Node node, String name) {
    return node.get(name).asObject() instanceof String hash ? hash : "";
  }

  /** What somebody put there in another form is told as it is; its hash says that it is wrong. */
  private static String told(Field field, Value value) {
    return value.asObject() instanceof ZonedDateTime at && field == Field.AT
        ? at.toInstant().toString()
        : String.valueOf(value.asObject());
  }
}
