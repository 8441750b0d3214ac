package nl.houvast.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import nl.houvast.leak.Planter.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forty case files of two regions and ten signals that wait, all made through the doors that
 * sources and teams use. Some people stand in the cases of both regions, under another name in
 * each.
 */
final class CanaryWorld {
  static final int MIDDEN = 24;
  static final int FILES = 40;
  private static final int SIGNALS = 3;

  /** The cases of {@code rvt} that a colleague is on the team of, too. */
  static final int SHARED = 6;

  private static final String[] SOURCES = {
    "src-vt", "src-police", "src-ggz", "src-justice", "src-provider", "src-lokaal"
  };
  private static final String[] SOURCES_NOORD = {
    "src-vt-noord", "src-police-noord", "src-lokaal-noord"
  };
  static final Map<String, String> ORGANISATIONS =
      Map.of(
          "src-vt", "O-VT",
          "src-police", "O-POL",
          "src-ggz", "O-GGZ",
          "src-justice", "O-JUS",
          "src-provider", "O-HV",
          "src-lokaal", "O-LT",
          "src-vt-noord", "O-VT-N",
          "src-police-noord", "O-POL-N",
          "src-lokaal-noord", "O-LT-N");

  private static final JsonMapper JSON = new JsonMapper();
  private final Api api;
  private final TestGraph graph;
  private final Planter planter;
  private final List<Integer> some;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Map<String, List<String>> numbers = new HashMap<>();
  private final Map<String, String> signals = new HashMap<>();
  private final Map<Integer, String> files = new LinkedHashMap<>();
  private final Map<Integer, String> excerpts = new HashMap<>();

  CanaryWorld(Api api, TestGraph graph, long seed) {
    this(api, graph, seed, IntStream.range(0, FILES).boxed().toList());
  }

  /** A part of it, for a quick look. */
  CanaryWorld(Api api, TestGraph graph, long seed, List<Integer> some) {
    this.api = api;
    this.graph = graph;
    this.some = some;
    planter = new Planter(seed);
  }

  List<Secret> secrets() {
    return planter.planted();
  }

  /**
   * A value that stands only in this field of this case, of what was written in the case itself.
   */
  String plant(Field field, int file) {
    return planter.plant(field, new Place(file, false, null, null));
  }

  /** The case files by number. */
  Map<Integer, String> files() {
    return files;
  }

  /** A case that {@code rvt} opened and has left: a colleague has it alone. */
  static final int LEFT = 5;

  static String team(int file) {
    if (file == LEFT) {
      return "rvt-collega";
    }
    return opener(file);
  }

  private static String opener(int file) {
    return file < MIDDEN ? "rvt" : "rvt-noord";
  }

  static @Nullable String expert(int file) {
    return switch (file) {
      case 0, 1, 2, 3, 24, 25 -> "expert-sibling";
      case 6, 7, 8, 26, 27 -> "expert-terror";
      default -> null;
    };
  }

  /**
   * @param join lets a colleague of the team into a case file
   */
  CanaryWorld build(Consumer<String> join) {
    for (int file : some) {
      write(file);
    }
    for (int i : some.size() == FILES ? List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) : List.of(0, 6)) {
      waiting(i);
    }
    handIn();
    for (int file : some) {
      open(file);
    }
    settled();
    files.entrySet().stream()
        .filter(file -> file.getKey() < SHARED)
        .forEach(file -> join.accept(file.getValue()));
    leave();
    decide();
    for (int file : files.keySet()) {
      if (expert(file) != null) {
        consult(file, Objects.requireNonNull(expert(file)));
      }
      if (file % 10 == 9) {
        close(file);
      }
    }
    settled();
    return this;
  }

  private static String source(int file, int nth) {
    return file < MIDDEN
        ? SOURCES[(file + nth) % SOURCES.length]
        : SOURCES_NOORD[(file + nth) % SOURCES_NOORD.length];
  }

  private static Place place(int file) {
    return new Place(file, false, null, expert(file));
  }

  /** What the sources say of a case: {@link #SIGNALS} signals. */
  private void write(int file) {
    for (int nth = 0; nth < SIGNALS; nth++) {
      String source = source(file, nth);
      write(source, "C" + file, signal(nth, place(file).by(ORGANISATIONS.get(source))));
    }
  }

  private void waiting(int i) {
    String source = i < 6 ? SOURCES[i] : SOURCES_NOORD[(i - 6) % SOURCES_NOORD.length];
    write(source, "W" + i, signal(0, new Place(i, true, ORGANISATIONS.get(source), null)));
  }

  private void write(String source, String file, Map<String, Object> signal) {
    lines.computeIfAbsent(source, s -> new ArrayList<>()).add(JSON.writeValueAsString(signal));
    numbers
        .computeIfAbsent(file, f -> new ArrayList<>())
        .add(String.valueOf(signal.get("sourceMessageId")));
  }

  /** Each source sends all that it has in one delivery. */
  private void handIn() {
    lines.forEach(
        (source, all) -> {
          var kept =
              api.as(source)
                  .post("/signals/batch", String.join("\n", all), "application/x-ndjson")
                  .expect(200)
                  .json();
          if (kept.path("accepted").asInt() != all.size()) {
            throw new AssertionError(source + " could not hand in all: " + kept);
          }
        });
    settled();
    graph
        .client()
        .query("MATCH (s:Signal) RETURN s.sourceMessageId AS number, s.id AS id")
        .fetch()
        .all()
        .forEach(row -> signals.put("" + row.get("number"), "" + row.get("id")));
    signals.forEach(planter::given);
  }

  private void open(int file) {
    Place place = place(file);
    var mine = numbers.get("C" + file).stream().map(signals::get).toList();
    files.put(
        file,
        post(
            opener(file),
            "/casefiles",
            Map.of("title", planter.plant(Field.CASE_TITLE, place) + " thuis", "signalIds", mine)));
    if (file % 2 == 0) {
      revise(source(file, 0), mine.getFirst(), place.by(ORGANISATIONS.get(source(file, 0))));
    }
  }

  private void revise(String source, String signal, Place place) {
    api.as(source)
        .patch(
            "/signals/" + signal,
            Map.of(
                "version",
                api.as(source).get("/signals/" + signal).expect(200).json().path("version").asInt(),
                "status",
                "CONFIRMED",
                "note",
                "Nog eens gevraagd, " + planter.plant(Field.REVISION_NOTE, place) + "."))
        .expect(200);
  }

  private Map<String, Object> signal(int nth, Place place) {
    Map<String, Object> body = new LinkedHashMap<>();
    String excerpt = "";
    if (nth == 0 && place.expert() != null && !Rules.CLOSED.contains(place.organisation())) {
      excerpt = "Er is " + planter.plant(Field.EXCERPT, place) + " gezegd.";
      excerpts.put(place.file(), excerpt);
    }
    body.put("sourceMessageId", planter.plant(Field.SIGNAL_NUMBER, place));
    body.put("kind", nth == 1 ? "INVOLVEMENT" : nth == 2 ? "CLOSURE" : "INCIDENT");
    body.put("happenedOn", "2026-0" + (nth + 3) + "-11");
    body.put("reportedOn", "2026-0" + (nth + 3) + "-14");
    body.put("nature", "FACT");
    body.put("status", "SUSPECTED");
    body.put("text", "Toen kwam " + planter.plant(Field.SIGNAL_TEXT, place) + ". " + excerpt);
    body.put("indicates", List.of("NAT-PHYSICAL", "REL-SIBLING-ADULT"));
    body.put("mentions", mentions(nth, place));
    body.put("ties", List.of(Map.of("kind", "SIBLING_OF", "from", "m1", "to", "m2")));
    if (nth == 1) {
      body.put("contact", contact(place));
    }
    if (nth == 2) {
      String open = "Nog " + planter.plant(Field.SIGNAL_LEFT_OPEN, place) + " te doen";
      body.put(
          "closure",
          Map.of("reason", "FAMILY_DECLINED", "saidBy", List.of("m1"), "leftOpen", List.of(open)));
    }
    return body;
  }

  private Map<String, Object> contact(Place place) {
    return Map.of(
        "name", planter.plant(Field.CONTACT_NAME, place),
        "role", "werker " + planter.plant(Field.CONTACT_ROLE, place),
        "phone", planter.plant(Field.CONTACT_PHONE, place),
        "email", planter.plant(Field.CONTACT_EMAIL, place));
  }

  private List<Map<String, Object>> mentions(int nth, Place place) {
    // The same three people in all signals of a case, and the first of them also elsewhere.
    int family = place.file() % MIDDEN;
    String one = "tok-" + (family < 2 * SHARED ? family % SHARED : family);
    String two = "tok-" + place.file() + "-two" + (place.waiting() ? "w" : "");
    var all = new ArrayList<Map<String, Object>>();
    all.add(mention("m1", "ACTOR", nth == 2 ? null : one, place));
    all.add(mention("m2", "TARGET", two, place));
    all.add(
        Map.of(
            "key",
            "m3",
            "role",
            "REPORTER",
            "name",
            "R. " + planter.plant(Field.REPORTER_NAME, place),
            "birthDate",
            planter.plant(Field.REPORTER_BIRTH_DATE, place),
            "phone",
            planter.plant(Field.REPORTER_PHONE, place),
            "address",
            Map.of("street", planter.plant(Field.REPORTER_STREET, place) + "straat")));
    return all;
  }

  private Map<String, Object> mention(
      String key, String role, @Nullable String token, Place place) {
    Map<String, Object> mention = new LinkedHashMap<>();
    mention.put("key", key);
    mention.put("role", role);
    mention.put("sex", "M");
    // A given name in full: without one, another birth date would speak against an equal number.
    String given = key.equals("m1") ? "Arend " : "Bram ";
    mention.put("name", given + planter.plant(Field.NAME, place));
    mention.put("birthDate", planter.plant(Field.BIRTH_DATE, place));
    mention.put("phone", planter.plant(Field.PHONE, place));
    if (token == null) {
      mention.put("bsnToken", planter.plant(Field.BSN_TOKEN, place));
    } else {
      mention.put("bsnToken", token);
    }
    mention.put(
        "address",
        Map.of(
            "street", planter.plant(Field.STREET, place) + "laan",
            "houseNumber", planter.plant(Field.HOUSE_NUMBER, place),
            "postalCode", planter.plant(Field.POSTAL_CODE, place),
            "city", planter.plant(Field.CITY, place)));
    return mention;
  }

  private String post(String account, String path, Object body) {
    return api.as(account).make(path, body);
  }

  /** Links made by an equal token are taken back in some cases, with a reason. */
  private void decide() {
    for (int file : List.of(0, 4, 24, 28)) {
      if (!files.containsKey(file)) {
        continue;
      }
      JsonNode links =
          api.as(team(file))
              .get("/identity/proposals?status=CONFIRMED&limit=200")
              .expect(200)
              .json()
              .path("items");
      for (JsonNode link : links) {
        String name = link.at("/mention/name").asString("");
        if (isNameOf(file, name)) {
          api.as(team(file))
              .post(
                  "/identity/proposals/" + link.path("id").asString() + "/undo",
                  Map.of(
                      "reason",
                      "Dit is " + planter.plant(Field.IDENTITY_REASON, place(file)) + " niet."))
              .expect(200);
          break;
        }
      }
    }
    settled();
  }

  private boolean isNameOf(int file, String name) {
    return secrets().stream()
        .anyMatch(
            s ->
                s.field() == Field.NAME
                    && s.file() == file
                    && !s.waiting()
                    && name.endsWith(s.value()));
  }

  private void close(int file) {
    Place place = place(file);
    String path = "/casefiles/" + files.get(file);
    api.as(team(file))
        .post(
            path + "/close",
            Map.of(
                "version",
                api.as(team(file)).get(path).expect(200).json().path("version").asLong(),
                "reason",
                "OTHER",
                "saidBy",
                List.of("de " + planter.plant(Field.CASE_SAID_BY, place)),
                "leftOpen",
                List.of("Nog " + planter.plant(Field.CASE_LEFT_OPEN, place) + " te doen")))
        .expect(200);
  }

  private void consult(int file, String expert) {
    Place place = place(file);
    var people = shared(file);
    String consult =
        post(
            team(file),
            "/consults",
            Map.of(
                "mode",
                "LIVE_CASE",
                "caseFileId",
                files.get(file),
                "question",
                "Hoe verder met " + planter.plant(Field.QUESTION, place) + "?",
                "share",
                Map.of(
                    "personIds",
                    List.of(people.get("person")),
                    "signalExcerpts",
                    excerpts.containsKey(file)
                        ? List.of(
                            Map.of("signalId", people.get("signal"), "text", excerpts.get(file)))
                        : List.of()),
                "invite",
                List.of(expert)));
    String talk = "/consults/" + consult;
    say(expert, talk + "/messages", Field.EXPERT_MESSAGE, place);
    say(team(file), talk + "/messages", Field.TEAM_MESSAGE, place);
    post(
        expert,
        talk + "/requests",
        Map.of(
            "what", "Meer over " + planter.plant(Field.REQUEST, place),
            "reason", "Want " + planter.plant(Field.REQUEST_REASON, place)));
    var shown = api.as(expert).purpose("CONSULT").get(talk).expect(200).json();
    post(
        expert,
        talk + "/notes",
        Map.of(
            "about",
            Map.of("kind", "PERSON", "id", shown.at("/network/nodes/0/id").asString()),
            "text",
            "Kijk hier naar " + planter.plant(Field.NOTE, place)));
    advise(file, expert, talk, place);
    if (file % 2 == 0) {
      api.as(team(file))
          .post(
              talk + "/close",
              Map.of("learningAnswer", "Geleerd: " + planter.plant(Field.LEARNING, place)))
          .expect(200);
    }
  }

  /** Forty cases at once are more than one wait is meant for. */
  private void settled() {
    for (int tries = 1; ; tries++) {
      try {
        graph.settled();
        return;
      } catch (AssertionError stillBusy) {
        if (tries == 5) {
          throw stillBusy;
        }
      }
    }
  }

  private void leave() {
    graph
        .client()
        .query(
            """
            MATCH (:Professional {account: 'rvt'})-[:HOLDS]->(g:Grant {caseFileId: $id})
            SET g.revokedAt = g.from
            """)
        .bind(String.valueOf(files.get(LEFT)))
        .to("id")
        .run();
  }

  private void say(String who, String path, Field field, Place place) {
    post(who, path, Map.of("text", "Dank, " + planter.plant(field, place) + "."));
  }

  private void advise(int file, String expert, String talk, Place place) {
    JsonNode now = api.as(expert).purpose("CONSULT").get(talk).expect(200).json();
    Map<String, Object> advice = new LinkedHashMap<>();
    advice.put("version", now.path("version").asLong());
    advice.put("text", "Praat over " + planter.plant(Field.ADVICE, place) + ".");
    advice.put("phase", "RECOVERY");
    advice.put("attachedTo", List.of());
    advice.put("cites", List.of());
    advice.put("ground", "Omdat " + planter.plant(Field.ADVICE_GROUND, place));
    advice.put("conditions", "Als " + planter.plant(Field.ADVICE_CONDITIONS, place));
    advice.put("contraindications", "Niet bij " + planter.plant(Field.ADVICE_AGAINST, place));
    String id = api.as(expert).purpose("CONSULT").make(talk + "/advice", advice);
    api.as(team(file))
        .post(
            "/advice/" + id + "/response",
            Map.of(
                "response",
                "PARTLY",
                "reason",
                "Deels, want " + planter.plant(Field.RESPONSE_REASON, place),
                "reviewOn",
                "2026-12-01"))
        .expect(200);
    post(
        team(file),
        "/advice/" + id + "/outcomes",
        Map.of(
            "observedOn", "2026-11-01",
            "result", "beter " + planter.plant(Field.OUTCOME, place),
            "text", "Gezien: " + planter.plant(Field.OUTCOME_TEXT, place)));
  }

  /** The first signal of a case and whom it is about. */
  private Map<String, String> shared(int file) {
    return graph
        .client()
        .query(
            """
            MATCH (c:CaseFile {id: $id})-[:ADMITS]->(s:Signal)
                  -[:MENTIONS]->(:Mention {role: 'TARGET'})-[:IDENTIFIED_AS]->(p:Person)
            RETURN s.id AS signal, p.id AS person
            ORDER BY s.reportedOn LIMIT 1
            """)
        .bind(files.get(file))
        .to("id")
        .fetch()
        .one()
        .map(row -> Map.of("signal", "" + row.get("signal"), "person", "" + row.get("person")))
        .orElseThrow();
  }
}
