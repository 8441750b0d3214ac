package nl.houvast.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Sight;
import nl.houvast.kernel.Kind;
import nl.houvast.search.CaseworkSource;
import nl.houvast.shell.Days;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What the index holds of persons: each form in which a source wrote the name, to be found only
 * where that form is seen. So a name from one case never leads to the person in another.
 */
@Component
class PersonSource implements CaseworkSource {
  private static final String INTAKE = "intake:";
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Identities identities;

  PersonSource(Neo4jClient graph, Gateway gateway, Identities identities) {
    this.graph = graph;
    this.gateway = gateway;
    this.identities = identities;
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public List<String> all() {
    return List.copyOf(graph.query(IdentityQueries.ALL).fetchAs(String.class).all());
  }

  @Override
  public List<Entry> load(String id) {
    return graph
        .query(IdentityQueries.SCOPES)
        .bind(id)
        .to("id")
        .fetchAs(Scopes.class)
        .mappedBy((types, row) -> new Scopes(row.get("scopes").asList(v -> v.asString())))
        .one()
        .map(scopes -> entries(id, scopes.all()))
        .orElse(List.of());
  }

  private record Scopes(List<String> all) {}

  private List<Entry> entries(String id, List<String> scopes) {
    var forms =
        gateway.read(
            gateway.job("search.index", scopes),
            "search.index",
            sight -> identities.writings(sight, id));
    var entries =
        forms.stream().filter(f -> f.name() != null).map(PersonSource::entry).distinct().toList();
    // A person whom nobody named is counted, and found by nobody.
    return entries.isEmpty() ? List.of(entry("", List.of())) : entries;
  }

  private static Entry entry(Identities.Written form) {
    return entry(form.name() == null ? "" : form.name(), form.scopes());
  }

  private static Entry entry(String name, List<String> scopes) {
    return new Entry(List.of(name), List.of(), List.of(), scopes);
  }

  @Override
  public List<HitLine> show(Sight sight, List<String> ids, Locale locale) {
    return ids.isEmpty()
        ? List.of()
        : sight.rows(IdentityQueries.FOUND, Map.of("ids", ids), row -> line(row, locale));
  }

  private static HitLine line(Row row, Locale locale) {
    Face face = Faces.of(row.id("person"), row.facts("mentions"));
    var within = row.texts("scopes").stream().filter(s -> !s.startsWith(INTAKE)).toList();
    return new HitLine(
        face.personId(),
        face.label(),
        face.names().stream().map(name -> new Label(name, face.label())).toList(),
        List.of(born(face.birthDate(), locale)),
        within.isEmpty() ? "intake" : "casus/" + within.getFirst() + "?tab=netwerk",
        within);
  }

  private static String born(@org.jspecify.annotations.Nullable LocalDate day, Locale locale) {
    return day == null
        ? ""
        : ResourceBundle.getBundle("vaadin-i18n.translations", locale)
            .getString("identity.found.born")
            .replace("{0}", Days.told(day, locale));
  }
}
