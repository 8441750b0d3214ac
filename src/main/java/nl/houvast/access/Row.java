package nl.houvast.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One row of an answer. Nodes and edges come as {@link Fact}, emptied to the reader's level; plain
 * columns are ids, codes and days to compute with, and reach no screen as they are.
 */
public final class Row {
  private final Record row;
  private final Scope scope;
  private final Disclosure disclosure;

  Row(Record row, Scope scope, Disclosure disclosure) {
    this.row = row;
    this.scope = scope;
    this.disclosure = disclosure;
  }

  public Fact fact(String column) {
    return new Fact(row.get(column).asEntity(), scope, disclosure);
  }

  public @Nullable Fact factOrNull(String column) {
    return row.get(column).isNull() ? null : fact(column);
  }

  public List<Fact> facts(String column) {
    return row.get(column).asList(v -> new Fact(v.asEntity(), scope, disclosure));
  }

  public String id(String column) {
    return row.get(column).asString();
  }

  public @Nullable String text(String column) {
    Value value = row.get(column);
    return value.isNull() ? null : value.asString();
  }

  public List<String> texts(String column) {
    Value value = row.get(column);
    return value.isNull() ? List.of() : value.asList(v -> v.asString());
  }

  public @Nullable LocalDate date(String column) {
    Value value = row.get(column);
    return value.isNull() ? null : value.asLocalDate();
  }

  public long number(String column) {
    return row.get(column).asLong();
  }

  public boolean truth(String column) {
    return row.get(column).asBoolean();
  }

  /** Every plain column as Java values, for a rule that names its own columns. */
  public Map<String, Object> values() {
    return row.asMap();
  }

  List<String> subjects() {
    return row.get("subjects").asList(v -> v.asString());
  }
}
