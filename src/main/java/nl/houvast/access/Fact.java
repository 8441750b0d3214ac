package nl.houvast.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * One node or edge as its reader may see it: a property below the reader's level reads as absent, a
 * reporter is shielded, and the text of a closed compartment is empty.
 */
public final class Fact {
  private static final List<String> SHIELDED =
      List.of("name", "birthDate", "sex", "street", "houseNumber", "postalCode", "city", "phone");
  private static final List<String> CONTENT =
      List.of("text", "closureReason", "closureSaidBy", "closureLeftOpen");
  private final Entity entity;
  private final String label;
  private final Scope scope;
  private final Disclosure disclosure;

  Fact(Entity entity, Scope scope, Disclosure disclosure) {
    this.entity = entity;
    this.label =
        switch (entity) {
          case Node node -> node.labels().iterator().next();
          case Relationship edge -> edge.type();
          default -> throw new IllegalArgumentException("neither node nor edge");
        };
    this.scope = scope;
    this.disclosure = disclosure;
  }

  /** Whether the regime of the source keeps the content from this reader. */
  public boolean closed() {
    return label.equals("Signal")
        && !scope.opens(
            Compartment.valueOf(entity.get("compartment").asString()),
            entity.get("organisationId").asString(null));
  }

  private @Nullable Value value(String property) {
    if (!disclosure.allows(scope.level(), label, property)) {
      return null;
    }
    if (label.equals("Mention")
        && SHIELDED.contains(property)
        && "REPORTER".equals(entity.get("role").asString(null))) {
      return null;
    }
    if (CONTENT.contains(property) && closed()) {
      return null;
    }
    Value value = entity.get(property);
    return value.isNull() ? null : value;
  }

  public String id() {
    return entity.get("id").asString();
  }

  /** The label of a node, the type of an edge. */
  public String label() {
    return label;
  }

  public @Nullable String text(String property) {
    Value value = value(property);
    return value == null ? null : value.asString();
  }

  public String textOr(String property, String otherwise) {
    String text = text(property);
    return text == null ? otherwise : text;
  }

  public @Nullable LocalDate date(String property) {
    Value value = value(property);
    return value == null ? null : value.asLocalDate();
  }

  public @Nullable Instant instant(String property) {
    Value value = value(property);
    return value == null ? null : value.asZonedDateTime().toInstant();
  }

  public List<String> texts(String property) {
    Value value = value(property);
    return value == null ? List.of() : value.asList(v -> v.asString());
  }

  public long number(String property) {
    Value value = value(property);
    return value == null ? 0 : value.asLong();
  }

  public double decimal(String property) {
    Value value = value(property);
    return value == null ? 0 : value.asDouble();
  }

  /** Whether the thing is on record at all, without saying what it is ("bekend"). */
  public boolean known(String property) {
    return !entity.get(property).isNull();
  }
}
