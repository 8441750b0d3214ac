package nl.houvast.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What sources hand in about an invented family, and which of it is in a case file. The truth that
 * a file may hold beside it (who is who) is not read.
 */
record Scenario(List<Step> steps, @Nullable Case casefile) {
  private static final JsonMapper JSON = new JsonMapper();

  /** One signal and the account that hands it in. */
  record Step(
      String id, String source, String account, LocalDate reportedOn, String number, String body) {}

  /** The case file as the regional team opens it. */
  record Case(
      String title,
      String region,
      String openedBy,
      List<String> signals,
      String purpose,
      String basis) {}

  /** A file that is no scenario; the message is a sentence that says where and why. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }
  }

  static Scenario of(Path file) throws Unreadable {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new Unreadable("The file " + file + " is not there, or cannot be read as UTF-8.");
    }
  }

  /** The steps by the day on which their source put them on record, then as the file has them. */
  static Scenario of(String name, String text) throws Unreadable {
    JsonNode tree = tree(name, text);
    Map<String, String> organisations = new HashMap<>();
    tree.path("organisations")
        .forEach(o -> organisations.put(o.path("id").asString(""), o.path("name").asString("")));
    var steps = new ArrayList<Step>();
    for (var signal : tree.path("signals")) {
      steps.add(step(name, signal, organisations, steps.size()));
    }
    if (steps.isEmpty()) {
      throw new Unreadable(name + " holds no signals, so it is no scenario.");
    }
    steps.sort(Comparator.comparing(Step::reportedOn));
    return new Scenario(List.copyOf(steps), casefile(name, tree.path("casefile")));
  }

  /** The scenario as it stood by the end of this day. */
  Scenario until(@Nullable LocalDate day) {
    return day == null
        ? this
        : new Scenario(
            steps.stream().filter(step -> !step.reportedOn().isAfter(day)).toList(), casefile);
  }

  private static JsonNode tree(String name, String text) throws Unreadable {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new Unreadable(name + " is no JSON" + line(e) + ".");
    }
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
  }

  private static Step step(
      String name, JsonNode signal, Map<String, String> organisations, int index)
      throws Unreadable {
    String where = name + ", signal " + (index + 1);
    String id = text(signal, "id", where);
    var body = signal.path("body");
    if (!body.isObject()) {
      throw new Unreadable(where + ": the body is missing.");
    }
    String organisation = signal.path("organisation").asString("");
    return new Step(
        id,
        organisations.getOrDefault(organisation, organisation),
        text(signal, "account", where),
        day(text(body, "reportedOn", where), where),
        body.path("sourceMessageId").asString(""),
        body.toString());
  }

  private static @Nullable Case casefile(String name, JsonNode part) throws Unreadable {
    if (!part.isObject()) {
      return null;
    }
    String where = name + ", case file";
    return new Case(
        text(part, "title", where),
        part.path("region").asString(""),
        text(part, "openedBy", where),
        part.path("signals").valueStream().map(signal -> signal.asString("")).toList(),
        part.path("purpose").asString("SAFETY_ASSESSMENT"),
        part.path("basis").asString("DEMO-FUTURE-LAW"));
  }

  private static String text(JsonNode node, String field, String where) throws Unreadable {
    String text = node.path(field).asString("");
    if (text.isBlank()) {
      throw new Unreadable(where + ": " + field + " is missing.");
    }
    return text;
  }

  private static LocalDate day(String text, String where) throws Unreadable {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unreadable(where + ": reportedOn is not a date like 2025-12-03.");
    }
  }
}
