package nl.houvast.leak;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.houvast.leak.Line.Heard;
import org.jspecify.annotations.Nullable;

/** What one reader asks, about what it may see and about what it may not, always in one order. */
final class Script {
  /** An instant of the answer itself, and what identifies the answer. */
  private static final Pattern OF_THE_MOMENT =
      Pattern.compile("(\"(?:traceId|errorId|timestamp)\":\")[^\"]+");

  private final Line line;
  private final List<Call> calls = new ArrayList<>();

  record Call(String method, String path, @Nullable String body) {
    @Override
    public String toString() {
      return method + " " + path + (body == null ? "" : " " + body);
    }
  }

  /**
   * @param files all cases, seen or not
   * @param words what is searched
   * @param things ids of consults, signals, persons and proposals, by their place in a path
   */
  Script(
      String url,
      HttpClient http,
      String account,
      Set<String> files,
      List<String> words,
      Map<String, List<String>> things) {
    line = new Line(url, account, http);
    get("/casefiles");
    get("/casefiles?limit=1");
    for (String file : files) {
      get("/casefiles/" + file);
      get("/casefiles/" + file + "/network?depth=3");
      get("/casefiles/" + file + "/chronology");
      get("/casefiles/" + file + "/recognitions");
      get("/casefiles/" + file + "/advice");
    }
    get("/casefiles/nowhere");
    get("/intake");
    for (String state : List.of("PROPOSED", "CONFIRMED", "UNDONE")) {
      get("/identity/proposals?limit=3&status=" + state);
    }
    get("/consults?box=" + (account.startsWith("expert") ? "INBOX" : "ASKED"));
    for (String word : words) {
      String q = URLEncoder.encode(word, StandardCharsets.UTF_8);
      get("/search?q=" + q);
      get("/search/suggestions?q=" + q);
    }
    things.forEach((kind, ids) -> ids.forEach(id -> get("/" + kind + "/" + id)));
    for (String person : things.getOrDefault("persons", List.of())) {
      get("/persons/" + person + "/access-report");
    }
    for (String file : files) {
      call("POST", "/casefiles/" + file + "/close", "{\"version\":-1,\"reason\":\"OTHER\"}");
    }
  }

  private void get(String path) {
    call("GET", path, null);
  }

  private void call(String method, String path, @Nullable String body) {
    calls.add(new Call(method, path, body));
  }

  List<Call> calls() {
    return calls;
  }

  String account() {
    return line.account();
  }

  Heard hear(Call call) {
    return line.send(call.method(), "/api/v1" + call.path(), call.body(), "application/json");
  }

  /** Status and bytes, without what only this moment puts there. */
  String answer(Call call) {
    Heard heard = hear(call);
    return heard.status() + " " + OF_THE_MOMENT.matcher(heard.body()).replaceAll("$1…");
  }
}
