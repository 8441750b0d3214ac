package nl.houvast.identity;

import java.time.LocalDate;
import java.util.Objects;
import nl.houvast.identity.linkage.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * How a mention stands at this moment.
 *
 * @param person as whom it is identified, or null
 * @param decided that it was confirmed, by a person or by an equal token
 * @param withheld that its signal was taken out of every question, so that nothing is like it
 * @param company how many mentions its person has, itself included
 */
record Standing(
    String mentionId,
    Written written,
    @Nullable String region,
    boolean reporter,
    @Nullable String person,
    boolean decided,
    long company,
    boolean inCase,
    boolean withheld,
    Rank rank) {

  static Standing of(MapAccessor row) {
    return of(row, row.get("person").asString(null), row.get("company").asLong());
  }

  static Standing of(MapAccessor row, @Nullable String person, long company) {
    MapAccessor m = row.get("m").asNode();
    boolean inCase = row.get("inCase").asBoolean();
    return new Standing(
        m.get("id").asString(),
        written(m, row.get("reportedOn").asLocalDate()),
        m.get("region").asString(null),
        m.get("role").asString().equals("REPORTER"),
        person,
        row.get("decided").asBoolean(),
        company,
        inCase,
        row.get("withheld").asBoolean(),
        new Rank(
            inCase && person != null,
            row.get("reportedOn").asLocalDate(),
            row.get("sourceKey").asString(),
            m.get("key").asString()));
  }

  static Written written(MapAccessor m, LocalDate reportedOn) {
    Value born = m.get("birthDate");
    return new Written(
        m.get("name").asString(null),
        born.isNull() ? null : born.asLocalDate(),
        m.get("sex").asString(null),
        m.get("street").asString(null),
        m.get("houseNumber").asString(null),
        m.get("postalCode").asString(null),
        m.get("city").asString(null),
        m.get("phone").asString(null),
        m.get("bsnToken").asString(null),
        reportedOn);
  }

  /** Whether likenesses are looked for: nobody decided, and no other rests on it. */
  boolean isOpen() {
    return mayMatch() && !withheld && !decided && company <= 1;
  }

  /** A reporter is shielded, and matching stays within a region. */
  boolean mayMatch() {
    return !reporter && region != null;
  }

  boolean hasToken() {
    return written.bsnToken() != null;
  }

  /** Whether another may make a difference for it; a token is moved by an equal one only. */
  boolean movedBy(Standing other) {
    return !hasToken() || Objects.equals(written.bsnToken(), other.written.bsnToken());
  }

  boolean isAlone() {
    return Objects.equals(person, Links.ownPerson(mentionId));
  }
}
