package nl.houvast.identity.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.houvast.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two applications, each with a graph of its own, and a listener on the line between them. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TwoHouvastsIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CONTACT = "Tjitske Verzonnen, 06-00000099";

  /** What is known of Mees in both; the other one wrote his name with a slip. */
  private static final Map<String, Object> MEES =
      Map.of(
          "key", "m1",
          "role", "SUBJECT",
          "name", "Mees Zandstra",
          "birthDate", "2011-05-19",
          "sex", "M",
          "address",
              Map.of(
                  "street", "Kerkweg",
                  "houseNumber", "12",
                  "postalCode", "9901AB",
                  "city", "Waterdam"));

  @TempDir Path folder;

  /** Somebody at the address of Mees, with this in place of what is written of him. */
  private static Map<String, Object> besides(Map<String, Object> other) {
    var mention = new HashMap<>(MEES);
    mention.putAll(other);
    return mention;
  }

  private static String text(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }

  private Child start(String me, KeyPair mine, String other, KeyPair theirs, String url)
      throws Exception {
    Path data = folder.resolve(me).resolve("data");
    Files.createDirectories(data.resolve("keys"));
    Files.writeString(
        data.resolve("keys").resolve("partner.key"), text(mine.getPrivate().getEncoded()));
    return Child.start(
            data,
            "--houvast.partner.me=" + me,
            "--houvast.partner.contact=" + CONTACT,
            "--houvast.partner.told-within=0s",
            "--houvast.partner.others=" + other,
            "--houvast.partner." + other + ".url=" + url,
            "--houvast.partner." + other + ".public-key=" + text(theirs.getPublic().getEncoded()))
        .ready();
  }

  private static JsonNode call(Child houvast, String account, String path, Object body, int status)
      throws Exception {
    HttpResponse<String> reply =
        houvast.call(
            account,
            body == null ? "GET" : "POST",
            path,
            body == null ? "" : JSON.writeValueAsString(body),
            "application/json");
    assertThat(reply.statusCode()).as(path + " " + reply.body()).isEqualTo(status);
    return reply.body().isBlank() ? JSON.nullNode() : JSON.readTree(reply.body());
  }

  private static String handIn(Child houvast, String source, Map<String, Object> mention)
      throws Exception {
    Map<String, Object> body =
        Map.of(
            "sourceMessageId", "TH-" + mention.get("name"),
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions", List.of(mention));
    return call(houvast, source, "/signals", body, 201).path("id").asString();
  }

  private static String caseOf(Child houvast, String signal) throws Exception {
    return caseOf(houvast, "rvt", Map.of("title", "Gezin", "signalIds", List.of(signal)));
  }

  private static String caseOf(Child houvast, String team, Map<String, Object> body)
      throws Exception {
    for (int i = 0; ; i++) { // the matching follows the signal
      HttpResponse<String> reply =
          houvast.call(
              team, "POST", "/casefiles", JSON.writeValueAsString(body), "application/json");
      if (reply.statusCode() == 201) {
        return JSON.readTree(reply.body()).path("id").asString();
      }
      assertThat(i).as(reply.body()).isLessThan(100);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** The only person of a case; the matching follows the signal. */
  private static String person(Child houvast, String file) throws Exception {
    for (int i = 0; ; i++) {
      var network = call(houvast, "rvt", "/casefiles/" + file + "/network", null, 200);
      for (var node : network.path("nodes")) {
        if (node.path("kind").asString().equals("PERSON")) {
          return node.path("id").asString();
        }
      }
      assertThat(i).as(network.toString()).isLessThan(60);
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  private static void ask(Child houvast, String file, String partner, int status) throws Exception {
    String person = person(houvast, file);
    var asked = Map.of("personId", person, "partner", partner);
    var reply = call(houvast, "rvt", "/casefiles/" + file + "/partner-questions", asked, status);
    if (status == 202) {
      assertThat(reply.propertyNames()).as("the same for hit and no hit").containsExactly("id");
    }
  }

  @Test
  void two_applications_match_and_the_line_between_them_holds_no_identifier() throws Exception {
    var pairs = KeyPairGenerator.getInstance("X25519");
    KeyPair midden = pairs.generateKeyPair();
    KeyPair noord = pairs.generateKeyPair();
    try (var there = start("noord", noord, "midden", midden, "http://localhost:1");
        var relay = new Relay(URI.create(there.url()).getPort());
        var here = start("midden", midden, "noord", noord, "http://localhost:" + relay.port())) {
      handIn(there, "src-vt-noord", besides(Map.of("name", "Mees Sandstra")));
      String known = caseOf(here, handIn(here, "src-vt", MEES));
      var stranger =
          besides(Map.of("name", "Pleun Hazelhof", "birthDate", "1979-03-28", "sex", "F"));
      String unknown = caseOf(here, handIn(here, "src-vt", stranger));

      var tess = besides(Map.of("name", "Tess Kooiman", "birthDate", "1994-07-30", "sex", "F"));
      String restricted = "Een collega van de politie woont in de straat.";
      caseOf(
          there,
          "rvt-noord",
          Map.of(
              "title",
              "Gezin",
              "signalIds",
              List.of(handIn(there, "src-vt-noord", tess)),
              "restrictedWhy",
              restricted));
      ask(here, caseOf(here, handIn(here, "src-vt", tess)), "noord", 202);

      ask(here, unknown, "noord", 202);
      assertThat(call(here, "rvt", "/me/notices", null, 200).path("items")).isEmpty();
      ask(here, known, "noord", 202);
      var told = call(here, "rvt", "/me/notices", null, 200).path("items");
      assertThat(told).hasSize(1);
      assertThat(told.get(0).path("about").asString()).isEqualTo("PARTNER_KNOWS");
      assertThat(told.get(0).path("contact").asString()).isEqualTo(CONTACT);
      assertThat(told.toString()).doesNotContain("Mees", "Sandstra");

      ask(here, known, "zuid", 404);
      nothingInClear(relay.captured());
      assertThat(lines("midden", "identity.partner.ask")).as("a read and an act each").isEqualTo(6);
      assertThat(lines("noord", "identity.partner.answer")).isEqualTo(3);
    }
  }

  private static void nothingInClear(byte[] captured) {
    String bytes = new String(captured, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    assertThat(bytes).contains("post /partner/v1/questions/midden");
    assertThat(captured.length).as("three questions and replies").isGreaterThan(9000);
    for (String secret :
        List.of(
            "mees",
            "zandstra",
            "sandstra",
            "pleun",
            "kooiman",
            "hazelhof",
            "2011",
            "1979",
            "kerkweg",
            "9901ab",
            "waterdam",
            "ruzie",
            "verzonnen",
            "000099")) {
      assertThat(bytes).doesNotContain(secret);
      assertThat(bytes)
          .doesNotContain(text(secret.getBytes(StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT));
    }
  }

  /** In the log that lies on the disk. */
  private long lines(String me, String activity) throws Exception {
    try (var files = Files.walk(folder.resolve(me).resolve("data").resolve("audit"))) {
      long lines = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        lines += Files.readAllLines(file).stream().filter(l -> l.contains(activity)).count();
      }
      return lines;
    }
  }
}
