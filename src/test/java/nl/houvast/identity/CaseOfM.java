package nl.houvast.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signals of the case of M and of its controls, as their sources hand them in. */
final class CaseOfM {
  private static final Path FILE = Path.of("src/test/resources/scenarios/case-m.json");

  /** One body and who hands it in. */
  record Delivery(String id, String account, String body) {
    void by(Api api) {
      api.as(account).post("/signals", body).expect(201);
    }
  }

  static JsonNode file() {
    try {
      return new JsonMapper().readTree(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Delivery> signals() {
    return deliveries(file().get("signals"));
  }

  static List<Delivery> controls() {
    var all = new ArrayList<Delivery>();
    file().get("controls").forEach(c -> all.addAll(deliveries(c.get("signals"))));
    return all;
  }

  static Delivery one(String id) {
    return java.util.stream.Stream.concat(signals().stream(), controls().stream())
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Delivery> deliveries(JsonNode signals) {
    var all = new ArrayList<Delivery>();
    signals.forEach(
        s ->
            all.add(
                new Delivery(
                    s.get("id").asString(),
                    s.get("account").asString(),
                    s.get("body").toString())));
    return all;
  }

  private CaseOfM() {}
}
