package nl.houvast.acceptance;

import static nl.houvast.acceptance.Played.items;
import static nl.houvast.acceptance.Played.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.DeliveredSources;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.identity.ByHand;
import nl.houvast.signal.Deliveries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import tools.jackson.databind.JsonNode;

/**
 * What must be recognised in the families of the three delivered files, and in no other, once the
 * links that are true are confirmed: the table beside the files, day by day.
 */
@HouvastTest
class RecognisedFamiliesIT {
  private static final String CLOCK = "2026-11-02";

  /** The pattern, who must be in it, and the first day on which it is so. */
  private record Expected(String pattern, List<String> people, String on) {
    String family() {
      return people.getFirst().split("-")[0];
    }
  }

  private static final List<Expected> TABLE =
      List.of(
          row("PAT-SIB-ADULT-GGZ", "2024-01-30", "F01-3", "F01-4"),
          row("PAT-SIB-ADULT-GGZ", "2024-06-24", "F03-1", "F03-2"),
          row("PAT-SIB-ADULT-GGZ", "2025-01-14", "F16-3", "F16-1"),
          row("PAT-SIB-ADULT-GGZ", "2025-02-10", "F17-2", "F17-1"),
          row("PAT-CPV", "2024-07-23", "F08-2", "F08-1"),
          row("PAT-CPV", "2025-06-23", "F19-2", "F19-1"),
          row("PAT-IT", "2024-04-22", "F05-1", "F05-2"),
          row("PAT-IT", "2024-08-26", "F14-2", "F14-1"),
          row("PAT-STALK", "2024-09-14", "F14-2", "F14-1"),
          row("PAT-SEP", "2024-09-02", "F11-1", "F11-2", "F11-3"),
          row("PAT-EER", "2024-10-07", "F16-1"),
          row("PAT-KOPP", "2024-07-04", "F20-1", "F20-2", "F20-3"),
          row("PAT-STRESS", "2025-04-07", "F13-1", "F13-2"),
          row("PAT-DECLINED", "2024-06-24", "F03-1"),
          row("PAT-UNJOINED", "2024-01-30", "F01-3"),
          row("PAT-UNJOINED", "2024-08-04", "F03-1"),
          row("PAT-UNJOINED", "2024-07-25", "F08-1"),
          row("PAT-UNJOINED", "2024-07-25", "F08-2"),
          row("PAT-UNJOINED", "2025-03-19", "F13-1"),
          row("PAT-UNJOINED", "2025-01-14", "F16-1"),
          row("PAT-UNJOINED", "2025-02-10", "F17-2"),
          row("PAT-UNJOINED", "2025-02-17", "F17-1"),
          row("PAT-UNJOINED", "2025-06-03", "F19-2"),
          row("PAT-UNJOINED", "2025-06-17", "F19-1"));

  private static Expected row(String pattern, String on, String... people) {
    return new Expected(pattern, List.of(people), on);
  }

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Deliveries deliveries;
  @Autowired AuthenticationProvider signIn;
  @Autowired ApplicationContext context;
  private final Map<String, String> caseFiles = new TreeMap<>();
  private Map<String, String> truth = Map.of();
  private Played caseOfM;

  @Test
  void every_family_shows_the_patterns_of_the_table_from_their_day_on_and_no_other()
      throws Exception {
    graph.clear();
    truth = DeliveredSources.truth();
    caseOfM = Played.play(api, Played.caseM());
    new DeliveredSources(deliveries, signIn).handIn();
    graph.settled();
    confirmWhatIsTrue();
    caseOfM.confirm("S7");
    linkWhatNothingProposed();
    signalsByFamily().forEach((family, signals) -> caseFiles.put(family, open(family, signals)));
    graph.settled();

    var wrong = new ArrayList<String>();
    caseFiles.keySet().forEach(family -> wrong.addAll(compared(family)));
    assertThat(wrong).isEmpty();
    assertThat(caseFiles).hasSize(25);
    assertThat(active("F16", CLOCK).keySet())
        .as("the stricter contra-indication stands above")
        .startsWith("PAT-EER");
    assertThat(on("PAT-SIB-ADULT-GGZ")).isEqualTo("2025-12-03");
    assertThat(on("PAT-DECLINED")).isEqualTo("2025-09-18");
  }

  private String on(String pattern) {
    return caseOfM.recognition(pattern, CLOCK).path("recognisedOn").asString();
  }

  private List<String> compared(String family) {
    var wrong = new ArrayList<String>();
    var wanted = TABLE.stream().filter(e -> e.family().equals(family)).toList();
    var is = new TreeSet<>(active(family, CLOCK).keySet());
    var want =
        wanted.stream().map(Expected::pattern).collect(Collectors.toCollection(TreeSet::new));
    if (!is.equals(want)) {
      wrong.add(family + " shows " + is + ", not " + want);
    }
    for (Expected e : wanted) {
      var before = LocalDate.parse(e.on()).minusDays(1).toString();
      if (!people(family, e, e.on()).containsAll(e.people())) {
        wrong.add(e + ": on that day " + people(family, e, e.on()));
      }
      if (people(family, e, before).containsAll(e.people())) {
        wrong.add(e + ": already the day before");
      }
    }
    return wrong;
  }

  private Set<String> people(String family, Expected expected, String asOf) {
    return active(family, asOf).getOrDefault(expected.pattern(), Set.of());
  }

  /** What the API shows on a day: the patterns in their order, each with who is in it. */
  private Map<String, Set<String>> active(String family, String asOf) {
    var persons = persons();
    var shown = new LinkedHashMap<String, Set<String>>();
    items(
            api.as("rvt")
                .get("/casefiles/" + caseFiles.get(family) + "/recognitions?asOf=" + asOf)
                .expect(200)
                .json()
                .path("items"))
        .filter(r -> r.path("status").asString().equals("ACTIVE"))
        .forEach(
            r ->
                shown.put(
                    r.at("/pattern/code").asString(),
                    texts(r.path("personIds")).stream()
                        .flatMap(p -> persons.getOrDefault(p, Set.of()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    return shown;
  }

  /**
   * A worker who knows everybody: confirms a proposal when it is true, as long as there are any.
   */
  private void confirmWhatIsTrue() {
    boolean more = true;
    while (more) {
      more = false;
      for (JsonNode proposal : caseOfM.proposals("PROPOSED")) {
        String mention = mention(proposal);
        var person = persons().getOrDefault(proposal.at("/person/id").asString(), Set.of());
        if (truth.containsKey(mention) && person.equals(Set.of(truth.get(mention)))) {
          api.as("rvt")
              .post(
                  "/identity/proposals/" + proposal.path("id").asString() + "/confirm",
                  Map.of("reason", "Voor de proef"))
              .expect(200);
          graph.settled();
          more = true;
          break;
        }
      }
    }
  }

  /**
   * Two writings with no more than a name in common: nobody proposes that, and a worker may know.
   */
  private void linkWhatNothingProposed() {
    Map<String, String> first = new HashMap<>();
    for (var row :
        rows(
            """
            MATCH (p:Person)<-[:IDENTIFIED_AS]-(m:Mention)<-[:MENTIONS]-(s:Signal)
            RETURN m.id AS id, s.sourceMessageId + '/' + m.key AS mention, p.id AS person
            ORDER BY s.reportedOn, mention
            """)) {
      String really = truth.getOrDefault((String) row.get("mention"), "");
      String person = (String) row.get("person");
      if (really.startsWith("F") && !first.computeIfAbsent(really, r -> person).equals(person)) {
        ByHand.link(context, (String) row.get("id"), first.get(really));
      }
    }
    graph.settled();
  }

  private String mention(JsonNode proposal) {
    String signal = proposal.at("/mention/signalId").asString();
    return numbers().get(signal) + "/" + proposal.at("/mention/key").asString();
  }

  private Map<String, String> numbers() {
    Map<String, String> numbers = new HashMap<>();
    for (var row : rows("MATCH (s:Signal) RETURN s.id AS id, s.sourceMessageId AS number")) {
      numbers.put((String) row.get("id"), (String) row.get("number"));
    }
    return numbers;
  }

  /** Who each person of the graph really is; more than one name would be a wrong link. */
  private Map<String, Set<String>> persons() {
    Map<String, Set<String>> persons = new HashMap<>();
    for (var row :
        rows(
            """
            MATCH (p:Person)<-[:IDENTIFIED_AS]-(m:Mention)<-[:MENTIONS]-(s:Signal)
            RETURN p.id AS person, s.sourceMessageId + '/' + m.key AS mention
            """)) {
      String really = truth.get((String) row.get("mention"));
      if (really != null) {
        persons.computeIfAbsent((String) row.get("person"), p -> new TreeSet<>()).add(really);
      }
    }
    return persons;
  }

  private Map<String, List<String>> signalsByFamily() {
    Map<String, Set<String>> families = new TreeMap<>();
    for (var row :
        rows(
            """
            MATCH (m:Mention)<-[:MENTIONS]-(s:Signal)
            RETURN s.id AS signal, s.sourceMessageId + '/' + m.key AS mention
            """)) {
      String really = truth.getOrDefault((String) row.get("mention"), "");
      if (really.startsWith("F")) {
        families
            .computeIfAbsent(really.substring(0, 3), f -> new TreeSet<>())
            .add((String) row.get("signal"));
      }
    }
    Map<String, List<String>> all = new TreeMap<>();
    families.forEach((family, signals) -> all.put(family, List.copyOf(signals)));
    return all;
  }

  private Collection<Map<String, Object>> rows(String statement) {
    return graph.client().query(statement).fetch().all();
  }

  private String open(String family, List<String> signals) {
    return api.as("rvt")
        .make("/casefiles", Map.of("title", "Gezin " + family, "signalIds", signals));
  }
}
