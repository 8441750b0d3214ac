package nl.houvast.signal.wire;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.houvast.signal.wire.FaultCode.DIFFERS_FROM_FIRST_ROW;
import static nl.houvast.signal.wire.FaultCode.INVALID_CSV;
import static nl.houvast.signal.wire.FaultCode.MALFORMED_TIE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.houvast.signal.wire.Findings.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One signal in the batch layout: the rows with its number that follow each other. The fields of
 * the signal stand on the first row; a next row leaves them empty or repeats them. A row that
 * cannot be read takes its whole signal with it.
 */
final class TableSignal {
  private static final String ID = "sourceMessageId";
  private static final List<String> FIELDS =
      List.of("kind", "happenedOn", "happenedUntil", "reportedOn", "nature", "status", "text");
  private static final Map<String, String> CLOSURE =
      Map.of("closureReason", "reason", "closureSaidBy", "saidBy", "closureLeftOpen", "leftOpen");
  private static final List<String> MENTION =
      List.of("role", "name", "birthDate", "sex", "phone", "bsnToken");
  private static final List<String> ADDRESS =
      List.of("street", "houseNumber", "postalCode", "city");
  private static final List<String> PERSON_COLUMNS =
      Stream.of(List.of("mentionKey", "ties"), MENTION, ADDRESS).flatMap(List::stream).toList();
  private static final List<String> SIGNAL_COLUMNS =
      Stream.of(FIELDS, List.of("indicates"), CLOSURE.keySet().stream().sorted().toList())
          .flatMap(List::stream)
          .toList();
  private static final Pattern INDEXED = Pattern.compile("(mentions|ties)\\[(\\d+)](?:\\.(.*))?");

  static final List<String> REQUIRED =
      List.of(ID, "kind", "happenedOn", "reportedOn", "nature", "status", "mentionKey", "role");
  static final Set<String> COLUMNS =
      Stream.of(List.of(ID), SIGNAL_COLUMNS, PERSON_COLUMNS)
          .flatMap(List::stream)
          .collect(toUnmodifiableSet());

  private final Sheet sheet;
  private final List<Sheet.Row> rows = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final List<Integer> mentionRows = new ArrayList<>();
  private final List<Integer> tieRows = new ArrayList<>();
  private final Findings findings = new Findings();

  private TableSignal(Sheet sheet) {
    this.sheet = sheet;
  }

  static List<TableSignal> signals(Sheet sheet) {
    var signals = new ArrayList<TableSignal>();
    for (var row : sheet.rows()) {
      var id = sheet.cellIfAny(row, ID);
      boolean next = !signals.isEmpty() && !id.isEmpty() && id.equals(signals.getLast().id());
      if (row.broken() && !signals.isEmpty()) {
        // nobody knows whether the unreadable rest belonged to the signal before it
        var before = signals.getLast();
        before.faults.add(
            new RowFault(
                before.rows.getFirst().number(), new Fault("row", INVALID_CSV, List.of())));
      }
      if (!next) {
        signals.add(new TableSignal(sheet));
      }
      signals.getLast().add(row);
    }
    return signals;
  }

  BatchItem read(Function<Findings, SignalRules> rules) {
    int first = rows.getFirst().number();
    if (!faults.isEmpty()) {
      return BatchItem.bad(first, faults);
    }
    var signal = rules.apply(findings).read(body());
    return signal == null
        ? BatchItem.bad(first, findings.placed(this::place))
        : BatchItem.good(first, signal);
  }

  private String id() {
    return sheet.cellIfAny(rows.getFirst(), ID);
  }

  private void add(Sheet.Row row) {
    rows.add(row);
    var fault = sheet.fault(row);
    if (fault != null) {
      faults.add(fault);
    }
  }

  private ObjectNode body() {
    var body = JsonNodeFactory.instance.objectNode();
    var first = rows.getFirst();
    put(first, ID, body, ID);
    FIELDS.forEach(field -> put(first, field, body, field));
    parts(first, "indicates", "\\s+").forEach(body.putArray("indicates")::add);
    closure(first, body);
    var mentions = body.putArray("mentions");
    var ties = body.putArray("ties");
    for (var row : rows) {
      repeated(row);
      if (PERSON_COLUMNS.stream().anyMatch(column -> !sheet.cell(row, column).isEmpty())) {
        mention(row, mentions.addObject());
        ties(row, ties);
      }
    }
    return body;
  }

  private void repeated(Sheet.Row row) {
    for (var column : SIGNAL_COLUMNS) {
      var cell = sheet.cell(row, column);
      if (!cell.isEmpty() && !cell.equals(sheet.cell(rows.getFirst(), column))) {
        findings.add(row.number() + ":" + column, DIFFERS_FROM_FIRST_ROW);
      }
    }
  }

  private void closure(Sheet.Row row, ObjectNode body) {
    if (CLOSURE.keySet().stream().anyMatch(column -> !sheet.cell(row, column).isEmpty())) {
      var closure = body.putObject("closure");
      put(row, "closureReason", closure, "reason");
      parts(row, "closureSaidBy", "\\|").forEach(closure.putArray("saidBy")::add);
      parts(row, "closureLeftOpen", "\\|").forEach(closure.putArray("leftOpen")::add);
    }
  }

  private void mention(Sheet.Row row, ObjectNode mention) {
    mentionRows.add(row.number());
    put(row, "mentionKey", mention, "key");
    MENTION.forEach(field -> put(row, field, mention, field));
    var address = mention.putObject("address");
    ADDRESS.forEach(field -> put(row, field, address, field));
  }

  private void ties(Sheet.Row row, ArrayNode ties) {
    for (var written : parts(row, "ties", "\\s+")) {
      int colon = written.indexOf(':');
      if (colon < 1 || colon == written.length() - 1) {
        findings.add(row.number() + ":ties", MALFORMED_TIE, "SIBLING_OF:m2");
      } else {
        tieRows.add(row.number());
        var tie = ties.addObject().put("kind", written.substring(0, colon));
        put(row, "mentionKey", tie, "from");
        tie.put("to", written.substring(colon + 1));
      }
    }
  }

  private void put(Sheet.Row row, String column, ObjectNode target, String field) {
    var cell = sheet.cell(row, column);
    if (!cell.isEmpty()) {
      target.put(field, cell);
    }
  }

  private List<String> parts(Sheet.Row row, String column, String separator) {
    return Arrays.stream(sheet.cell(row, column).split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Where a path of the body stands in the table; a path of this class is {@code row:column}. */
  private Place place(String path) {
    int colon = path.indexOf(':');
    if (colon > 0) {
      return new Place(Integer.parseInt(path.substring(0, colon)), path.substring(colon + 1));
    }
    Matcher indexed = INDEXED.matcher(path);
    if (indexed.matches()) {
      boolean tie = indexed.group(1).equals("ties");
      int row = (tie ? tieRows : mentionRows).get(Integer.parseInt(indexed.group(2)));
      var field = Objects.requireNonNullElse(indexed.group(3), "").replace("address.", "");
      return new Place(row, tie ? "ties" : field.equals("key") ? "mentionKey" : field);
    }
    var field = path.replaceFirst("\\[\\d+]$", "");
    var closure = field.equals("closure") ? "closure.reason" : field;
    return new Place(
        rows.getFirst().number(),
        CLOSURE.entrySet().stream()
            .filter(entry -> closure.equals("closure." + entry.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(field));
  }
}
