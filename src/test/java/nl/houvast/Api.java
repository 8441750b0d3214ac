package nl.houvast;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a client meets it: over HTTP, as one of the demo accounts. */
@TestComponent
public class Api {
  private final Environment environment;
  private final JsonMapper json = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();

  Api(Environment environment) {
    this.environment = environment;
  }

  /** An answer; {@code json} is a missing node when the body is not JSON. */
  public record Reply(int status, String body, JsonNode json, HttpResponse<String> raw) {
    /** The answer, after a check of its status that tells the body when it fails. */
    public Reply expect(int wanted) {
      if (status != wanted) {
        throw new AssertionError(raw.request().uri() + " answered " + status + ": " + body);
      }
      return this;
    }
  }

  public String url() {
    return "http://localhost:" + environment.getProperty("local.server.port");
  }

  /**
   * A client for this account, with the purpose and basis of the demo on every call; the empty name
   * shows no account at all.
   */
  public As as(String account) {
    return new As(
        account,
        Map.of("Houvast-Purpose", "SAFETY_ASSESSMENT", "Houvast-Basis", "DEMO-FUTURE-LAW"));
  }

  /** One account at the API; paths are below {@code /api/v1}. */
  public final class As {
    private final String account;
    private final Map<String, String> headers;

    private As(String account, Map<String, String> headers) {
      this.account = account;
      this.headers = headers;
    }

    public As withoutGround() {
      return new As(account, Map.of());
    }

    /** The same account with another purpose than the assessment of safety. */
    public As purpose(String code) {
      return with("Houvast-Purpose", code);
    }

    public As with(String header, String value) {
      var more = new HashMap<>(headers);
      more.put(header, value);
      return new As(account, more);
    }

    public Reply get(String path) {
      return send("GET", path, null, "application/json");
    }

    public Reply post(String path, Object body) {
      return send("POST", path, text(body), "application/json");
    }

    /** Posts what has to be made, and answers the id that it got. */
    public String make(String path, Object body) {
      return post(path, body).expect(201).json().path("id").asString();
    }

    public Reply patch(String path, Object body) {
      return send("PATCH", path, text(body), "application/json");
    }

    public Reply post(String path, String body, String mediaType) {
      return send("POST", path, body, mediaType);
    }

    public Reply put(String path, String body, String mediaType) {
      return send("PUT", path, body, mediaType);
    }

    private String text(Object body) {
      return body instanceof String s ? s : json.writeValueAsString(body);
    }

    private Reply send(String method, String path, String body, String mediaType) {
      String basic =
          Base64.getEncoder()
              .encodeToString((account + ":houvast-demo").getBytes(StandardCharsets.UTF_8));
      var request =
          HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path))
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      if (!account.isEmpty()) {
        request.header("Authorization", "Basic " + basic);
      }
      if (body != null) {
        request.header("Content-Type", mediaType);
      }
      headers.forEach(request::header);
      try {
        var reply = http.send(request.build(), BodyHandlers.ofString());
        JsonNode tree = json.missingNode();
        if (reply.headers().firstValue("Content-Type").orElse("").contains("json")) {
          tree = json.readTree(reply.body());
        }
        return new Reply(reply.statusCode(), reply.body(), tree, reply);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
