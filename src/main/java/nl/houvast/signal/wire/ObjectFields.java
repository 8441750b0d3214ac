package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.MISSING;
import static nl.houvast.signal.wire.FaultCode.NOT_AN_OBJECT;
import static nl.houvast.signal.wire.FaultCode.NOT_A_DATE;
import static nl.houvast.signal.wire.FaultCode.NOT_A_LIST;
import static nl.houvast.signal.wire.FaultCode.NOT_A_NUMBER;
import static nl.houvast.signal.wire.FaultCode.NOT_A_TEXT;
import static nl.houvast.signal.wire.FaultCode.TOO_LONG;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_FIELD;
import static nl.houvast.signal.wire.FaultCode.UNREADABLE_TEXT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read by type. Every question answers the value or {@code null}; a
 * value of the wrong type is a finding, and {@code null}.
 */
final class ObjectFields {
  static final int LONGEST = 20_000;
  static final String EXAMPLE_DATE = "2025-03-31";
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

  private final JsonNode node;
  private final String path;
  private final Findings findings;

  private ObjectFields(JsonNode node, String path, Findings findings) {
    this.node = node;
    this.path = path;
    this.findings = findings;
  }

  /** The object at the path; fields beyond the known ones are findings. */
  static @Nullable ObjectFields of(
      JsonNode node, String path, Set<String> known, Findings findings) {
    if (!node.isObject()) {
      findings.add(path, NOT_AN_OBJECT);
      return null;
    }
    var fields = new ObjectFields(node, path, findings);
    for (var name : node.propertyNames()) {
      if (!known.contains(name)) {
        findings.add(IDENTIFIER.matcher(name).matches() ? fields.at(name) : path, UNKNOWN_FIELD);
      }
    }
    return fields;
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  boolean has(String name) {
    return value(name) != null;
  }

  @Nullable String text(String name) {
    var value = value(name);
    return value == null ? null : text(value, at(name));
  }

  @Nullable String requiredText(String name) {
    return required(name, text(name));
  }

  /** A text about a person: a placeholder is absent. */
  @Nullable String knownText(String name) {
    var text = text(name);
    return text == null || Absent.word(text) ? null : text;
  }

  @Nullable LocalDate date(String name) {
    return date(name, text(name));
  }

  @Nullable LocalDate requiredDate(String name) {
    return required(name, date(name));
  }

  /** A date about a person: a placeholder is absent. */
  @Nullable LocalDate knownDate(String name) {
    var text = text(name);
    return text == null || Absent.date(text) ? null : date(name, text);
  }

  @Nullable Long requiredNumber(String name) {
    var value = value(name);
    if (value != null && !(value.isIntegralNumber() && value.canConvertToLong())) {
      findings.add(at(name), NOT_A_NUMBER);
      return null;
    }
    return required(name, value == null ? null : value.longValue());
  }

  <E extends Enum<E>> @Nullable E value(String name, Class<E> type, FaultCode unknown) {
    return value(name, text(name), List.of(type.getEnumConstants()), unknown);
  }

  <E extends Enum<E>> @Nullable E required(String name, Class<E> type, FaultCode unknown) {
    return required(name, value(name, type, unknown));
  }

  <E extends Enum<E>> @Nullable E value(
      String name, @Nullable String text, List<E> allowed, FaultCode unknown) {
    if (text == null) {
      return null;
    }
    for (var constant : allowed) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    findings.add(at(name), unknown, allowed.stream().map(Enum::name).toList());
    return null;
  }

  @Nullable ObjectFields object(String name, Set<String> known) {
    var value = value(name);
    return value == null ? null : of(value, at(name), known, findings);
  }

  List<JsonNode> list(String name) {
    var value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      findings.add(at(name), NOT_A_LIST);
      return List.of();
    }
    return List.copyOf(value.values());
  }

  /** The texts of a list, each at its index; what is no text is {@code null} there. */
  List<@Nullable String> texts(String name) {
    var texts = new ArrayList<@Nullable String>();
    for (var element : list(name)) {
      var place = at(name) + "[" + texts.size() + "]";
      var text = text(element, place);
      if (text == null) {
        findings.add(place, MISSING);
      }
      texts.add(text);
    }
    return texts;
  }

  private <T> @Nullable T required(String name, @Nullable T value) {
    if (value == null) {
      findings.add(at(name), MISSING);
    }
    return value;
  }

  private @Nullable JsonNode value(String name) {
    var value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private @Nullable String text(JsonNode value, String place) {
    if (!value.isString()) {
      findings.add(place, NOT_A_TEXT);
      return null;
    }
    var text = value.stringValue().strip();
    if (text.length() > LONGEST) {
      findings.add(place, TOO_LONG, Integer.toString(LONGEST));
      return null;
    }
    if (text.codePoints().anyMatch(ObjectFields::unreadable)) {
      findings.add(place, UNREADABLE_TEXT);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  /** Half a character, or nothing at all: neither can be stored. */
  private static boolean unreadable(int point) {
    return point == 0 || Character.getType(point) == Character.SURROGATE;
  }

  private @Nullable LocalDate date(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noSuchDay) {
      // said below
    }
    findings.add(at(name), NOT_A_DATE, EXAMPLE_DATE);
    return null;
  }
}
