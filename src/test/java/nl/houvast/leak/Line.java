package nl.houvast.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One caller at the running application, heard byte for byte: what a browser or system would get.
 */
final class Line {
  private static final Map<String, String> GROUND =
      Map.of("Houvast-Purpose", "SAFETY_ASSESSMENT", "Houvast-Basis", "DEMO-FUTURE-LAW");
  private static final Map<String, String> CONSULT =
      Map.of("Houvast-Purpose", "CONSULT", "Houvast-Basis", "DEMO-FUTURE-LAW");
  private final String url;
  private final String account;
  private final HttpClient http;

  /**
   * @param http shared by callers at the API, which have no cookies
   */
  Line(String url, String account, HttpClient http) {
    this.url = url;
    this.account = account;
    this.http = http;
  }

  static HttpClient plain() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** An answer with all that came along. */
  record Heard(String who, String call, int status, String headers, String body) {
    String all() {
      return headers + "\n" + body;
    }
  }

  String account() {
    return account;
  }

  Heard get(String path) {
    return send("GET", path, null, "application/json");
  }

  Heard send(String method, String path, @Nullable String body, String type) {
    return send(method, path, body, type, account.startsWith("expert") ? CONSULT : GROUND);
  }

  private Heard send(
      String method, String path, @Nullable String body, String type, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    if (body != null) {
      request.header("Content-Type", type);
    }
    if (!account.isEmpty()) {
      String both = account + ":houvast-demo";
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }
    return heard(method + " " + path, request.build());
  }

  private Heard heard(String call, HttpRequest request) {
    try {
      HttpResponse<String> reply = http.send(request, BodyHandlers.ofString());
      return new Heard(
          account, call, reply.statusCode(), reply.headers().map().toString(), reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(call, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
