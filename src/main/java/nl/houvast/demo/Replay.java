package nl.houvast.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays a scenario file through the API of a running Houvast: each signal by the account of its own
 * source, in the order in which they were put on record, then the case file by its team. It
 * confirms nothing, and what is there already stays as it is. It starts no application itself.
 */
public final class Replay {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String USE = "For example: ./houvast replay FILE [--until 2025-12-03]";
  private final Caller houvast;
  private final Consumer<String> tell;

  private Replay(Caller houvast, Consumer<String> tell) {
    this.houvast = houvast;
    this.tell = tell;
  }

  private record Wanted(Path file, @Nullable LocalDate until) {}

  /** A call that cannot be understood; the message says what is wrong with it. */
  private static final class Misused extends Exception {
    private static final long serialVersionUID = 1L;

    Misused(String sentence) {
      super(sentence);
    }
  }

  /**
   * @param arguments FILE [--until DATE]
   * @param settings HOUVAST_URL and HOUVAST_PASSWORD, each with the demo's own as default
   * @return the exit code: 0 when all of it is on record
   */
  public static int run(
      List<String> arguments, Map<String, String> settings, PrintStream out, PrintStream err) {
    try {
      var wanted = wanted(arguments);
      var houvast =
          new Caller(
              settings.getOrDefault("HOUVAST_URL", "http://localhost:8080"),
              settings.getOrDefault("HOUVAST_PASSWORD", "houvast-demo"));
      var scenario = Scenario.of(wanted.file());
      new Replay(houvast, out::println).play(scenario.until(wanted.until()), scenario, wanted);
      return 0;
    } catch (Misused | Scenario.Unreadable | Caller.Refused e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static Wanted wanted(List<String> arguments) throws Misused {
    Path file = null;
    LocalDate until = null;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--until")) {
        i++;
        until = day(i < arguments.size() ? arguments.get(i) : "");
      } else if (argument.startsWith("--until=")) {
        until = day(argument.substring("--until=".length()));
      } else if (file == null && !argument.startsWith("-")) {
        file = Path.of(argument);
      } else {
        throw new Misused("replay does not know '" + argument + "'. " + USE);
      }
    }
    if (file == null) {
      throw new Misused("Which file? " + USE);
    }
    return new Wanted(file, until);
  }

  private static LocalDate day(String text) throws Misused {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Misused("--until needs a date such as 2025-12-03. " + USE);
    }
  }

  private void play(Scenario played, Scenario whole, Wanted wanted) throws Caller.Refused {
    var until = wanted.until();
    tell.accept(
        "%s: %d of %d signals%s, to %s"
            .formatted(
                wanted.file().getFileName(),
                played.steps().size(),
                whole.steps().size(),
                until == null ? "" : " (on record by " + until + ")",
                houvast.url()));
    var ids = new LinkedHashMap<String, String>();
    for (var step : played.steps()) {
      ids.put(step.id(), handIn(step, ids.size() + 1, played.steps().size()));
    }
    var casefile = played.casefile();
    if (casefile != null) {
      open(casefile, ids);
    }
  }

  private String handIn(Scenario.Step step, int number, int of) throws Caller.Refused {
    String line =
        "%d/%d  %s  %s, %s".formatted(number, of, step.reportedOn(), step.source(), step.number());
    try {
      var reply = houvast.post(step.account(), null, "/signals", step.body());
      tell.accept(line + ": " + (reply.status() == 201 ? "kept" : "was on record already"));
      return reply.json().path("id").asString();
    } catch (Caller.Refused refused) {
      throw new Caller.Refused(line + ": not kept. " + refused.getMessage());
    }
  }

  private void open(Scenario.Case casefile, Map<String, String> ids) throws Caller.Refused {
    var signals = casefile.signals().stream().map(ids::get).filter(Objects::nonNull).toList();
    if (signals.isEmpty()) {
      tell.accept("No signal of the case file is on record by then, so it is not opened.");
      return;
    }
    try {
      var known = known(casefile, signals);
      String id =
          known.isPresent() ? add(casefile, known.get(), signals) : begin(casefile, signals);
      tell.accept(houvast.url() + "/casus/" + id);
      tell.accept(
          "Nothing was confirmed: what Houvast proposes waits for " + casefile.openedBy() + ".");
    } catch (Caller.Refused refused) {
      throw new Caller.Refused(
          "The signals are on record. The case file “%s” is not opened. %s"
              .formatted(casefile.title(), refused.getMessage()));
    }
  }

  private String begin(Scenario.Case casefile, List<String> signals) throws Caller.Refused {
    var body = JSON.createObjectNode().put("title", casefile.title());
    signals.forEach(body.putArray("signalIds")::add);
    var reply = houvast.post(casefile.openedBy(), casefile, "/casefiles", body.toString());
    tell.accept("Case file “%s”: opened with %s.".formatted(casefile.title(), count(signals)));
    return reply.json().path("id").asString();
  }

  /** A case file that the team has, and the signals in it. */
  private record Known(String id, Set<String> signals) {}

  private String add(Scenario.Case casefile, Known known, List<String> signals)
      throws Caller.Refused {
    var missing = signals.stream().filter(id -> !known.signals().contains(id)).toList();
    for (var id : missing) {
      ObjectNode body = JSON.createObjectNode().put("signalId", id);
      houvast.post(
          casefile.openedBy(), casefile, "/casefiles/" + known.id() + "/signals", body.toString());
    }
    tell.accept(
        missing.isEmpty()
            ? "Case file “%s”: is there already.".formatted(casefile.title())
            : "Case file “%s”: is there already; added %s."
                .formatted(casefile.title(), count(missing)));
    return known.id();
  }

  private static String count(List<String> signals) {
    return signals.size() == 1 ? "1 signal" : signals.size() + " signals";
  }

  /** The team's case file of this title that holds some of these signals. */
  private Optional<Known> known(Scenario.Case casefile, List<String> signals)
      throws Caller.Refused {
    String next = "";
    do {
      var page = houvast.get(casefile.openedBy(), casefile, "/casefiles?limit=200" + next).json();
      for (var item : page.path("items")) {
        if (item.path("title").asString("").equals(casefile.title())) {
          var known = known(casefile, item.path("id").asString());
          if (signals.stream().anyMatch(known.signals()::contains)) {
            return Optional.of(known);
          }
        }
      }
      String cursor = page.path("nextCursor").asString("");
      next = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, UTF_8);
    } while (!next.isEmpty());
    return Optional.empty();
  }

  private Known known(Scenario.Case casefile, String id) throws Caller.Refused {
    var told =
        houvast.get(casefile.openedBy(), casefile, "/casefiles/" + id + "/chronology").json();
    var signals = new HashSet<String>();
    told.path("events").forEach(event -> signals.add(event.path("signalId").asString("")));
    return new Known(id, signals);
  }
}
