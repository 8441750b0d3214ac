package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Sight;
import nl.houvast.kernel.Kind;
import nl.houvast.search.CaseworkSource;
import nl.houvast.shell.Days;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What the index holds of the case files: the title, for whoever has a grant on the case. */
@Component
class CaseFileSource implements CaseworkSource {
  private final Neo4jClient graph;
  private final Gateway gateway;

  CaseFileSource(Neo4jClient graph, Gateway gateway) {
    this.graph = graph;
    this.gateway = gateway;
  }

  @Override
  public Kind kind() {
    return Kind.CASEFILE;
  }

  @Override
  public List<String> all() {
    return List.copyOf(graph.query(CaseFileQueries.ALL).fetchAs(String.class).all());
  }

  @Override
  public List<Entry> load(String id) {
    return gateway.read(
        gateway.job("search.index", List.of(id)),
        "search.index",
        sight ->
            sight.rows(
                CaseFileQueries.FOUND,
                Map.of("ids", List.of(id)),
                row ->
                    new Entry(
                        List.of(row.fact("c").textOr("title", "")),
                        List.of(),
                        List.of(),
                        List.of(id))));
  }

  @Override
  public List<HitLine> show(Sight sight, List<String> ids, Locale locale) {
    return ids.isEmpty()
        ? List.of()
        : sight.rows(
            CaseFileQueries.FOUND,
            Map.of("ids", ids),
            row -> {
              Fact c = row.fact("c");
              return new HitLine(
                  c.id(),
                  c.textOr("title", ""),
                  List.of(),
                  List.of(told(c, locale)),
                  "casus/" + c.id(),
                  List.of());
            });
  }

  private static String told(Fact c, Locale locale) {
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    LocalDate opened = c.date("openedOn");
    LocalDate closed = c.date("closedOn");
    if (closed != null) {
      return texts.getString("casefile.found.closed").replace("{0}", Days.told(closed, locale));
    }
    return opened == null
        ? ""
        : texts.getString("casefile.found.open").replace("{0}", Days.told(opened, locale));
  }
}
