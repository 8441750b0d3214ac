package nl.houvast.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The family of M, as its sources hand it in, and somebody of another region who is called so. */
final class Family {
  static final String TITLE = "Gezin van herkomst M";

  /** Opens the case of M with all its signals, as {@code rvt}; answers its id. */
  static String opened(Api api) {
    try (InputStream in = Family.class.getResourceAsStream("/scenarios/case-m.json")) {
      JsonNode scenario = new JsonMapper().readTree(Objects.requireNonNull(in));
      var ids = new ArrayList<String>();
      for (JsonNode signal : scenario.path("signals")) {
        ids.add(handIn(api, signal.path("account").asString(), signal.path("body")));
      }
      return open(api, "rvt", TITLE, ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String open(Api api, String account, String title, List<String> signalIds) {
    return api.as(account).make("/casefiles", Map.of("title", title, "signalIds", signalIds));
  }

  static String handIn(Api api, String account, Object body) {
    return api.as(account).make("/signals", body);
  }

  /** One signal about one person. */
  static Map<String, Object> about(String key, String name) {
    return Map.of(
        "sourceMessageId", key,
        "kind", "CONCERN",
        "happenedOn", "2026-09-01",
        "reportedOn", "2026-09-02",
        "nature", "OPINION",
        "status", "SUSPECTED",
        "text", "Iemand maakt zich zorgen.",
        "indicates", List.of(),
        "mentions", List.of(Map.of("key", "m1", "role", "SUBJECT", "name", name)));
  }

  private Family() {}
}
