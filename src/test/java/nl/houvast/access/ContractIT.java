package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The contract as a stranger finds it, and what is not in it. */
@HouvastTest
class ContractIT {
  private static final List<String> LISTED =
      List.of(
          "/api/v1/me",
          "/api/v1/signals",
          "/api/v1/casefiles/{id}/network",
          "/api/v1/consults",
          "/api/v1/knowledge/dossiers/{id}",
          "/api/v1/search",
          "/api/v1/search/suggestions");

  @Autowired Api api;

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(api.url() + path)).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void the_description_lists_the_endpoints_to_whoever_asks() throws Exception {
    for (String path : List.of("/api/v1/openapi.json", "/v3/api-docs")) {
      var reply = get(path);
      assertThat(reply.statusCode()).as(path).isEqualTo(200);
      var paths = new JsonMapper().readTree(reply.body()).path("paths");
      assertThat(paths.propertyNames()).as(path).containsAll(LISTED);
    }
    assertThat(get("/api/v1/openapi.json").headers().firstValue("API-Version")).hasValue("1");
  }

  @Test
  void there_is_a_page_to_try_it() throws Exception {
    var page = get("/swagger-ui.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }

  @Test
  void what_is_not_in_the_contract_is_not_there_and_says_so_as_every_refusal() {
    for (String path : List.of("/nothing-here", "/casefiles/x/y/z", "/", "/search/all/of/it")) {
      var reply = api.as("rvt").get(path).expect(404);
      assertThat(reply.raw().headers().firstValue("Content-Type").orElse(""))
          .as(path)
          .startsWith("application/problem+json");
      assertThat(reply.raw().headers().firstValue("API-Version")).hasValue("1");
      assertThat(reply.json().path("type").asString()).endsWith("/missing-unknown");
    }
    api.as("rvt").post("/nothing-here", Map.of()).expect(404);
    api.as("rvt").patch("/search", Map.of()).expect(405);
    assertThat(api.as("nobody").get("/nothing-here").status()).isEqualTo(401);
  }
}
