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

/**
 * What one reader asks, about what it may see and about what it may not, always in one order. Not
 * {@code /experts}: how many questions somebody has open is told to everybody who can ask one.
 */
final class Script {
  /** An instant of the answer itself, and what identifies the answer. */
  private static final Pattern OF_THE_MOMENT =
      Pattern.compile("(\"(?:traceId|errorId|timestamp)\":\")[^\"]+");

  private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
  private static final int PAGES = 3;

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
    get("/casefiles?limit=1&cursor=" + files.iterator().next());
    get("/me/notices");
    get("/me/access-requests");
    get("/restrictions");
    for (String file : files) {
      get("/casefiles/" + file);
      get("/casefiles/" + file + "/network?depth=3");
      get("/casefiles/" + file + "/chronology");
      get("/casefiles/" + file + "/recognitions");
      get("/casefiles/" + file + "/advice");
      get("/casefiles/" + file + "/grants");
    }
    get("/casefiles/nowhere");
    get("/intake");
    get("/intake?limit=1");
    for (String state : List.of("PROPOSED", "CONFIRMED", "UNDONE")) {
      get("/identity/proposals?limit=3&status=" + state);
    }
    get("/consults?box=" + (account.startsWith("expert") ? "INBOX" : "ASKED"));
    for (String word : words) {
      String q = encoded(word);
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

  /** Status and bytes, without what only this moment puts there; of a list also the next pages. */
  String answer(Call call) {
    var all = new StringBuilder();
    Call next = call;
    for (int page = 0; next != null && page < PAGES; page++) {
      Heard heard = hear(next);
      all.append(heard.status()).append(' ').append(steady(heard.body())).append('\n');
      var cursor = NEXT.matcher(heard.body());
      next =
          call.path().contains("limit=1") && cursor.find()
              ? new Call("GET", call.path() + "&cursor=" + encoded(cursor.group(1)), null)
              : null;
    }
    return all.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** An answer without what only this moment puts there. */
  static String steady(String body) {
    return OF_THE_MOMENT.matcher(body).replaceAll("$1…");
  }
}
