package nl.houvast.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One browser that signs in through the provider, step by step over HTTP. */
final class Arriving {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String url;

  Arriving(String url) {
    this.url = url;
  }

  HttpResponse<String> get(String address) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : url + address))
              .header("Accept", "text/html")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String to(HttpResponse<String> reply) {
    return reply
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(reply.statusCode() + ": " + reply.body()));
  }

  /** Where Houvast sends the browser to. */
  String sent() {
    return to(get("/oauth2/authorization/organisation"));
  }

  /** Where the provider sends it back to, with a code. */
  String back() {
    return to(get(sent()));
  }

  HttpResponse<String> arrive() {
    return get(back());
  }

  /** Whom Houvast takes this browser for. */
  String who() {
    var reply = get("/test/who");
    return reply.statusCode() == 200 ? reply.body() : "nobody";
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("JSESSIONID"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }
}
