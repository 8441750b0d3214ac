package nl.houvast.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running application, called as one of its accounts, like any client. */
final class Caller {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final String url;
  private final String password;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  Caller(String url, String password) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    this.password = password;
  }

  /** An answer that is of use. */
  record Reply(int status, JsonNode json) {}

  /** An answer that is of none; the message is a sentence for the console. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }

  String url() {
    return url;
  }

  Reply get(String account, Scenario.@Nullable Case ground, String path) throws Refused {
    return call("GET", account, ground, path, null);
  }

  Reply post(String account, Scenario.@Nullable Case ground, String path, String body)
      throws Refused {
    return call("POST", account, ground, path, body);
  }

  private Reply call(
      String method,
      String account,
      Scenario.@Nullable Case ground,
      String path,
      @Nullable String body)
      throws Refused {
    var reply = send(request(method, account, ground, path, body));
    var json = json(reply);
    int status = reply.statusCode();
    if (status >= 200 && status < 300) {
      return new Reply(status, json);
    }
    if (status == 401) {
      throw new Refused(
          "Houvast at %s does not know the account %s with this password. Replay needs the demo accounts of seed-data/organisations.yaml."
              .formatted(url, account));
    }
    throw new Refused(told(status, json));
  }

  private HttpRequest request(
      String method,
      String account,
      Scenario.@Nullable Case ground,
      String path,
      @Nullable String body)
      throws Refused {
    String basic =
        Base64.getEncoder()
            .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    try {
      var request =
          HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
              .timeout(PATIENCE)
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/json")
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      if (ground != null) {
        request.header("Houvast-Purpose", ground.purpose());
        request.header("Houvast-Basis", ground.basis());
      }
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "HOUVAST_URL must be an address such as http://localhost:8080, and is " + url + ".");
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws Refused {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Refused(
          "Houvast does not answer at %s. Start it with ./houvast start, or say where it is with HOUVAST_URL."
              .formatted(url));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Stopped.");
    }
  }

  private JsonNode json(HttpResponse<String> reply) throws Refused {
    if (reply.headers().firstValue("API-Version").isEmpty()) {
      throw new Refused("What answers at %s is not Houvast.".formatted(url));
    }
    try {
      return reply.body().isBlank() ? JSON.missingNode() : JSON.readTree(reply.body());
    } catch (JacksonException e) {
      throw new Refused("What answers at %s is not Houvast.".formatted(url));
    }
  }

  private static String told(int status, JsonNode problem) {
    var sentence = new StringBuilder();
    sentence.append(problem.path("detail").asString("Houvast answered " + status + "."));
    for (var error : problem.path("errors")) {
      sentence
          .append("\n     ")
          .append(error.path("field").asString(""))
          .append(": ")
          .append(error.path("code").asString(""))
          .append(". ")
          .append(error.path("message").asString(""));
    }
    return sentence.toString();
  }
}
