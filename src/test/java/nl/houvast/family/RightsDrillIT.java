package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ErasureDecisions;
import nl.houvast.casefile.Erasures;
import nl.houvast.family.SubjectRequest.Kind;
import nl.houvast.family.SubjectRequest.Status;
import nl.houvast.signal.Withheld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every right of access-and-audit.md §16, from end to end, for fifty invented people of ten
 * families. Each has a name, a birth date and a phone that nobody else in the world has, so that a
 * word of somebody else shows.
 */
@HouvastTest
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RightsDrillIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final int FAMILIES = Integer.getInteger("houvast.drill.families", 10);
  private static final int PEOPLE = 5;
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  @Autowired DemoActing acting;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired OwnViews views;
  @Autowired WhoLooked whoLooked;
  @Autowired Statements statements;
  @Autowired Disputes disputes;
  @Autowired SubjectRequests requests;
  @Autowired SafetyHolds holds;
  @Autowired Withholdings withholdings;
  @Autowired Exports exports;
  @Autowired ExportPage page;
  @Autowired Erasures erasures;
  @Autowired ErasureDecisions decisions;
  private final Random random = new Random(20_261_130);
  private final List<Somebody> people = new ArrayList<>();

  /** One invented person: what only they have, and where they stand. */
  private static final class Somebody {
    final int number;
    final String name;
    final String phone;
    final LocalDate born;
    String person = "";
    String caseFile = "";
    final List<String> signals = new ArrayList<>();

    Somebody(int number, String name, String phone, LocalDate born) {
      this.number = number;
      this.name = name;
      this.phone = phone;
      this.born = born;
    }

    /** What may stand in nothing of anybody else. */
    List<String> secrets() {
      return List.of(name, phone, born.toString(), "weet-" + name.toLowerCase());
    }
  }

  @BeforeEach
  void ten_families() {
    clock.to(TestClock.DAY);
    graph.clear();
    people.clear();
    for (int i = 0; i < FAMILIES; i++) {
      family(i);
    }
  }

  @AfterEach
  void back() {
    clock.to(TestClock.DAY);
    graph.clear();
  }

  private void family(int number) {
    var members = new ArrayList<Somebody>();
    for (int i = 0; i < PEOPLE; i++) {
      int n = number * PEOPLE + i;
      members.add(
          new Somebody(
              n,
              name(),
              "06%08d".formatted(11_000_000 + n * 137),
              LocalDate.of(1950 + n, 1 + n % 12, 1 + n % 28)));
    }
    var ids = new ArrayList<String>();
    ids.add(signal("src-vt", number, 0, members));
    ids.add(signal("src-police", number, 1, members.subList(0, 2)));
    ids.add(signal("src-lokaal", number, 2, members.subList(2, 5)));
    for (Somebody one : members) {
      ids.add(signal("src-vt", number, 10 + one.number, List.of(one)));
    }
    graph.settled();
    String file =
        api.as("rvt").make("/casefiles", Map.of("title", "Gezin " + number, "signalIds", ids));
    api.as("rvt").post("/casefiles/" + file + "/grants", Map.of("account", "rvt-collega"));
    graph.settled();
    for (Somebody one : members) {
      one.caseFile = file;
      placed(one);
    }
    people.addAll(members);
  }

  private String name() {
    var letters = new StringBuilder("Kn");
    for (int i = 0; i < 10; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private String signal(String source, int family, int number, List<Somebody> mentioned) {
    var mentions = new ArrayList<Map<String, Object>>();
    for (Somebody one : mentioned) {
      mentions.add(
          Map.of(
              "key",
              "m" + one.number,
              "role",
              "SUBJECT",
              "name",
              "A. " + one.name,
              "birthDate",
              one.born.toString(),
              "phone",
              one.phone,
              "bsnToken",
              "drill-" + one.name));
    }
    String words =
        String.join(
            " ", mentioned.stream().map(o -> o.name + " belt met " + o.phone + ".").toList());
    var body =
        Map.of(
            "sourceMessageId",
            "D-" + family + "-" + number,
            "kind",
            "CONCERN",
            "happenedOn",
            "2026-10-01",
            "reportedOn",
            "2026-10-02",
            "nature",
            "FACT",
            "status",
            "SUSPECTED",
            "text",
            words,
            "indicates",
            List.of("NAT-PHYSICAL"),
            "mentions",
            mentions,
            "ties",
            List.of());
    return api.as(source).make("/signals", body);
  }

  private void placed(Somebody one) {
    graph
        .client()
        .query(
            """
            MATCH (s:Signal)-[:MENTIONS]->(m:Mention {bsnToken: $token})-[:IDENTIFIED_AS]->(p:Person)
            RETURN p.id AS person, s.id AS signal ORDER BY signal
            """)
        .bind("drill-" + one.name)
        .to("token")
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) -> {
              one.person = row.get("person").asString();
              one.signals.add(row.get("signal").asString());
              return true;
            })
        .all();
    assertThat(one.signals).as("all signals of one token are one person").hasSize(3);
  }

  private Visit visit(Somebody one) {
    var approval = new Approval(one.person, one.signals, one.signals);
    var made = acting.as("rvt", () -> links.make(one.caseFile, approval)).orThrow();
    return doorkeeper
        .still(doorkeeper.enter(made.token(), made.code(), made.linkId()).orThrow())
        .orElseThrow();
  }

  /** What of others stands in this text. */
  private List<String> foreign(Somebody one, String text) {
    return people.stream()
        .filter(other -> other != one)
        .flatMap(other -> other.secrets().stream())
        .filter(text::contains)
        .toList();
  }

  @Test
  void every_right_of_every_one_of_fifty() {
    assertThat(people).hasSize(FAMILIES * PEOPLE);
    var leaks = new TreeMap<Integer, List<String>>();
    var shown = new LinkedHashMap<String, Integer>();
    for (Somebody one : people) {
      var all = new StringBuilder();
      Visit visit = visit(one);
      seen(one, visit, all);
      says(one, visit);
      disputes(one, visit);
      asks(one, visit);
      holdsBack(one, visit);
      if (one.number % 5 == 1) {
        restricts(one, visit);
        shown.merge("restricted", 1, Integer::sum);
      }
      if (one.number % 5 != 4) {
        exported(one, visit, all);
        shown.merge("exported", 1, Integer::sum);
      }
      var foreign = foreign(one, all.toString());
      if (!foreign.isEmpty()) {
        leaks.put(one.number, foreign);
      }
      assertThat(all.toString()).as("else the drill is blind").contains(one.name);
    }
    assertThat(leaks).as("a word of somebody else").isEmpty();
    informed();
    for (Somebody one : people) {
      if (one.number % 5 == 4) {
        erased(one);
        shown.merge("erased", 1, Integer::sum);
      }
    }
    assertThat(shown)
        .containsEntry("restricted", FAMILIES)
        .containsEntry("exported", 4 * FAMILIES)
        .containsEntry("erased", FAMILIES);
    chained();
  }

  private void seen(Somebody one, Visit visit, StringBuilder all) {
    var known = views.of(visit).orThrow();
    assertThat(known.known()).hasSize(3);
    all.append(known);
    api.as("rvt").get("/casefiles/" + one.caseFile + "/network?depth=1").expect(200);
    var readers = whoLooked.of(visit).orThrow();
    assertThat(readers).as("who looked").isNotEmpty();
    assertThat(readers.toString()).doesNotContain("Imke");
    all.append(readers);
  }

  /** Beside the signal, for the team too; nothing of the signal is changed by it. */
  private void says(Somebody one, Visit visit) {
    String words = "weet-" + one.name.toLowerCase() + ": zo was het niet.";
    statements.add(visit, one.signals.getFirst(), words).orThrow();
    String chronology =
        api.as("rvt").get("/casefiles/" + one.caseFile + "/chronology").expect(200).body();
    assertThat(chronology).contains(words);
  }

  private void disputes(Somebody one, Visit visit) {
    var kept = disputes.add(visit, one.signals.get(1), "Dit klopt niet.").orThrow();
    assertThat(
            acting
                .as(
                    "rvt-collega",
                    () -> disputes.decide(kept.id(), one.number % 2 == 0, "Wij vroegen het na."))
                .orThrow())
        .isEqualTo(one.number % 2 == 0 ? Dispute.Status.UPHELD : Dispute.Status.NOT_UPHELD);
    var known =
        views.of(visit).orThrow().known().stream()
            .filter(k -> k.signalId().equals(one.signals.get(1)))
            .findFirst()
            .orElseThrow();
    assertThat(known.toString()).contains("Wij vroegen het na.");
  }

  /** Each kind of request by a tenth of them, with its legal days on a fixed clock. */
  private void asks(Somebody one, Visit visit) {
    Kind kind = Kind.values()[one.number % 6];
    assertThat(requests.ask(visit, kind, "Graag.").orThrow())
        .isEqualTo(TestClock.DAY.plusMonths(1));
    var asked = register(one, kind);
    String id = java.util.Objects.requireNonNull(asked.id());
    if (one.number % 3 == 0) {
      acting.as("rvt", () -> requests.extend(one.caseFile, id, "Veel bronnen.")).orThrow();
      assertThat(register(one, kind).dueOn()).isEqualTo(TestClock.DAY.plusMonths(3));
    }
    if (kind != Kind.RESTRICTION && kind != Kind.ERASURE) {
      acting.as("rvt", () -> requests.answer(one.caseFile, id, true, "Dat doen wij.")).orThrow();
      assertThat(register(one, kind).status()).isEqualTo(Status.GRANTED);
    }
  }

  private SubjectRequest register(Somebody one, Kind kind) {
    return acting.as("rvt", () -> requests.of(one.caseFile, GROUND)).orThrow().stream()
        .filter(r -> r.kind() == kind && one.person.equals(r.personId()))
        .findFirst()
        .orElseThrow();
  }

  private void holdsBack(Somebody one, Visit visit) {
    int before = whoLooked.of(visit).orThrow().size();
    String hold =
        acting
            .as(
                "rvt",
                () ->
                    holds.set(
                        one.caseFile,
                        one.person,
                        null,
                        "Eerst veilig.",
                        TestClock.DAY.plusDays(30)))
            .orThrow();
    assertThat(whoLooked.of(visit).orThrow().size()).isLessThan(before);
    acting.as("rvt", () -> holds.lift(one.caseFile, hold)).orThrow();
    assertThat(whoLooked.of(visit).orThrow().size()).isGreaterThanOrEqualTo(before);
  }

  /** Out of every answer while it stands, and there again afterwards. */
  private void restricts(Somebody one, Visit visit) {
    String signal = one.signals.get(2);
    var choice =
        acting.as("rvt", () -> withholdings.choices(one.caseFile, GROUND)).orThrow().stream()
            .filter(c -> signal.equals(c.id()))
            .findFirst()
            .orElseThrow();
    acting
        .as(
            "rvt",
            () ->
                withholdings.withhold(
                    one.caseFile,
                    new Withholdings.Decision(
                        List.of(choice),
                        Withheld.Why.RESTRICTED,
                        "Gevraagd.",
                        TestClock.DAY.plusDays(30))))
        .orThrow();
    graph.settled();
    String file = "/casefiles/" + one.caseFile;
    assertThat(api.as("rvt").get(file + "/chronology").body()).doesNotContain(signal);
    acting.as("rvt", () -> withholdings.release(signal)).orThrow();
    graph.settled();
    assertThat(api.as("rvt").get(file + "/chronology").body()).contains(signal);
  }

  private void exported(Somebody one, Visit visit, StringBuilder all) {
    var choice = new Exports.Choice(one.person, one.signals, one.signals, Map.of());
    String id = acting.as("rvt", () -> exports.make(one.caseFile, choice)).orThrow();
    assertThat(exports.of(visit).orThrow()).as("not before two approved").isEmpty();
    for (String by : List.of("rvt", "rvt-collega")) {
      acting.as(by, () -> exports.approve(one.caseFile, id)).orThrow();
    }
    var fetched = exports.fetch(visit, id).orThrow();
    byte[] html = page.html(fetched);
    byte[] json = ExportData.json(fetched);
    all.append(new String(html, StandardCharsets.UTF_8));
    all.append(new String(json, StandardCharsets.UTF_8));
  }

  /** Nobody passes day 28 in silence. */
  private void informed() {
    var duties =
        acting.as("privacy", requests::all).stream().filter(r -> r.kind() == Kind.INFORM).toList();
    assertThat(duties)
        .hasSize(people.size())
        .allMatch(d -> d.dueOn().equals(TestClock.DAY.plusDays(28)));
    for (Somebody one : people) {
      acting
          .as("rvt", () -> requests.informed(one.caseFile, one.person, "Verteld aan tafel."))
          .orThrow();
    }
    assertThat(
            acting.as("privacy", requests::all).stream()
                .filter(r -> r.kind() == Kind.INFORM && r.status() == Status.OPEN))
        .isEmpty();
  }

  private void erased(Somebody one) {
    String id = acting.as("rvt", () -> erasures.prepare(one.caseFile, one.person)).orThrow();
    acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
    graph.settled();
    String dump = GraphDump.of(graph.client());
    assertThat(Stream.concat(one.secrets().stream(), Stream.of(one.person)).filter(dump::contains))
        .as("what is left of %s", one.number)
        .isEmpty();
    assertThat(
            people.stream()
                .filter(o -> o.caseFile.equals(one.caseFile) && o != one)
                .filter(o -> !dump.contains(o.name)))
        .as("the others are still there")
        .isEmpty();
    assertThat(api.as("rvt").get("/search?q=" + one.name).expect(200).json().path("items"))
        .isEmpty();
  }

  /** Each line of the log names the one before it, still. */
  private void chained() {
    var hashes = new ArrayList<String[]>();
    graph
        .client()
        .query("MATCH (l:AuditLine) RETURN l.prevHash AS before, l.hash AS hash ORDER BY l.seq")
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) ->
                hashes.add(new String[] {row.get("before").asString(), row.get("hash").asString()}))
        .all();
    assertThat(hashes).hasSizeGreaterThan(100 * FAMILIES);
    for (int i = 1; i < hashes.size(); i++) {
      assertThat(hashes.get(i)[0]).isEqualTo(hashes.get(i - 1)[1]);
    }
  }
}
