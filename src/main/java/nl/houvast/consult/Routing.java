package nl.houvast.consult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Professionals;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Expert;
import nl.houvast.knowledge.Experts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds who is asked: whoever knows about it and is available, those with the fewest open consults
 * first, two people of two disciplines where that is possible.
 */
@Component
class Routing {
  private final Experts experts;
  private final Concepts concepts;
  private final Professionals professionals;
  private final Neo4jClient graph;

  Routing(Experts experts, Concepts concepts, Professionals professionals, Neo4jClient graph) {
    this.experts = experts;
    this.concepts = concepts;
    this.professionals = professionals;
    this.graph = graph;
  }

  /** Everybody who knows about one of these, or about anything when none is named. */
  List<Expert> knowing(Collection<String> expertise) {
    return experts.on(
        expertise.isEmpty()
            ? concepts.all().stream()
                .filter(c -> c.facet().equals("EXP"))
                .map(Concept::code)
                .toList()
            : expertise);
  }

  /** How many open consults each expert has, by account; none is absent. */
  Map<String, Long> load() {
    Map<String, Long> load = new HashMap<>();
    graph
        .query(ConsultQueries.LOAD)
        .fetch()
        .all()
        .forEach(r -> load.put(String.valueOf(r.get("account")), (Long) r.get("open")));
    return load;
  }

  /** The experts of this question, by account. */
  Answer<List<String>> route(@Nullable List<String> invited, Collection<String> expertise) {
    if (invited != null && !invited.isEmpty()) {
      return Answer.of(invited(invited));
    }
    var load = load();
    var free =
        knowing(expertise).stream()
            .filter(e -> e.availability().equals("AVAILABLE"))
            .sorted(Comparator.comparing(e -> load.getOrDefault(e.account(), 0L)))
            .toList();
    return free.isEmpty()
        ? Answer.refused("consult.nobody-available")
        : Answer.of(ofTwoDisciplines(free).stream().map(Expert::account).toList());
  }

  private List<String> invited(List<String> accounts) {
    var people = new HashMap<String, Professionals.Professional>();
    professionals.people().forEach(p -> people.put(p.account(), p));
    for (int i = 0; i < accounts.size(); i++) {
      var person = people.get(accounts.get(i));
      if (person == null || !person.roles().contains("EXPERT")) {
        throw Checks.refusal("invite[" + i + "]", "not-an-expert");
      }
    }
    return accounts.stream().distinct().toList();
  }

  static List<Expert> ofTwoDisciplines(List<Expert> ordered) {
    var chosen = new ArrayList<Expert>(List.of(ordered.getFirst()));
    var rest = ordered.subList(1, ordered.size());
    rest.stream()
        .filter(e -> !e.discipline().equals(ordered.getFirst().discipline()))
        .findFirst()
        .or(() -> rest.stream().findFirst())
        .ifPresent(chosen::add);
    return chosen;
  }
}
