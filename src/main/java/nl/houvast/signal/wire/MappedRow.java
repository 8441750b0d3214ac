package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.NOT_A_DATE;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_ROLE;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_VALUE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.houvast.signal.wire.Findings.Place;
import nl.houvast.signal.wire.MappingProfile.Codes;
import nl.houvast.signal.wire.MappingProfile.PersonColumns;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a source's own layout on its way to a wire body. It remembers which column filled
 * which path, so that a fault names what the source knows.
 */
final class MappedRow {
  private static final Set<String> ADDRESS = Set.of("street", "houseNumber", "postalCode", "city");

  private final Sheet sheet;
  private final Sheet.Row row;
  private final MappingProfile profile;
  private final Findings findings = new Findings();
  private final Map<String, String> columns = new HashMap<>();

  MappedRow(Sheet sheet, Sheet.Row row, MappingProfile profile) {
    this.sheet = sheet;
    this.row = row;
    this.profile = profile;
  }

  BatchItem read(Function<Findings, SignalRules> rules) {
    var fault = sheet.fault(row);
    if (fault != null) {
      return BatchItem.bad(row.number(), List.of(fault));
    }
    var signal = rules.apply(findings).read(body());
    return signal == null
        ? BatchItem.bad(row.number(), findings.placed(this::place))
        : BatchItem.good(row.number(), signal);
  }

  private Place place(String path) {
    return new Place(row.number(), columns.getOrDefault(path, "row"));
  }

  private ObjectNode body() {
    var body = JsonNodeFactory.instance.objectNode();
    profile.constants().forEach(body::put);
    profile.columns().forEach((column, field) -> field(body, column, field));
    var indicates = body.putArray("indicates");
    profile.codes().forEach((column, codes) -> code(body, indicates, column, codes));
    var mentions = body.putArray("mentions");
    for (var person : profile.persons()) {
      if (present(person)) {
        var path = "mentions[" + mentions.size() + "]";
        mention(mentions.addObject(), path, person);
      }
    }
    return body;
  }

  private void field(ObjectNode body, String column, String field) {
    columns.put(field, column);
    var cell = sheet.cell(row, column);
    if (field.endsWith("On") || field.endsWith("Until")) {
      date(body, field, field, cell);
    } else {
      body.put(field, cell);
    }
  }

  private void code(ObjectNode body, ArrayNode indicates, String column, Codes codes) {
    codes.fills().forEach(field -> columns.put(field, column));
    var cell = sheet.cell(row, column);
    var meaning = codes.values().get(cell);
    if (meaning != null) {
      if (meaning.kind() != null) {
        body.put("kind", meaning.kind());
      }
      if (meaning.status() != null) {
        body.put("status", meaning.status());
      }
      for (var concept : meaning.indicates()) {
        columns.put("indicates[" + indicates.size() + "]", column);
        indicates.add(concept);
      }
    } else if (!cell.isEmpty()) {
      var paths = codes.fills().isEmpty() ? Set.of("column " + column) : codes.fills();
      for (var path : paths) {
        columns.put(path, column);
        findings.add(path, codes.unknown(), List.copyOf(codes.values().keySet()));
      }
    }
  }

  private boolean present(PersonColumns person) {
    return person.columns().keySet().stream()
        .anyMatch(column -> !profile.absent(sheet.cell(row, column)));
  }

  private void mention(ObjectNode mention, String path, PersonColumns person) {
    mention.put("key", person.key());
    if (person.role() != null) {
      mention.put("role", person.role().name());
    }
    var address = mention.putObject("address");
    person
        .columns()
        .forEach(
            (column, field) -> {
              var cell = sheet.cell(row, column);
              var known = profile.absent(cell) ? "" : cell;
              switch (field) {
                case "role" ->
                    word(mention, path, column, field, known, profile.roles(), UNKNOWN_ROLE);
                case "sex" ->
                    word(mention, path, column, field, known, profile.sexes(), UNKNOWN_VALUE);
                case "birthDate" -> {
                  columns.put(path + ".birthDate", column);
                  date(mention, field, path + ".birthDate", known);
                }
                case "addressLine" -> addressLine(address, path, column, known);
                default -> {
                  var inAddress = ADDRESS.contains(field);
                  columns.put(path + (inAddress ? ".address." : ".") + field, column);
                  (inAddress ? address : mention).put(field, known);
                }
              }
            });
  }

  private void word(
      ObjectNode mention,
      String path,
      String column,
      String field,
      String cell,
      Map<String, ? extends Enum<?>> words,
      FaultCode unknown) {
    columns.put(path + "." + field, column);
    var meant = words.get(cell);
    if (meant != null) {
      mention.put(field, meant.name());
    } else if (!cell.isEmpty()) {
      findings.add(path + "." + field, unknown, List.copyOf(words.keySet()));
    }
  }

  private void date(ObjectNode target, String field, String path, String cell) {
    if (!cell.isEmpty()) {
      try {
        target.put(field, LocalDate.parse(cell, profile.dates()).toString());
      } catch (DateTimeParseException noSuchDay) {
        var example = LocalDate.parse(ObjectFields.EXAMPLE_DATE).format(profile.dates());
        findings.add(path, NOT_A_DATE, example);
      }
    }
  }

  /** Splits before the first word that begins with a digit; the street keeps at least one word. */
  private void addressLine(ObjectNode address, String path, String column, String line) {
    columns.put(path + ".address.street", column);
    columns.put(path + ".address.houseNumber", column);
    for (int i = 1; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i)) && Character.isWhitespace(line.charAt(i - 1))) {
        address.put("street", line.substring(0, i).strip()).put("houseNumber", line.substring(i));
        return;
      }
    }
    address.put("street", line);
  }
}
