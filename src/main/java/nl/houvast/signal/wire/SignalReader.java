package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.INVALID_JSON;
import static nl.houvast.signal.wire.FaultCode.NOT_UTF8;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one body, strictly, and names everything that is wrong with it in one go. Two faults that
 * only follow from another are left out: a {@code reportedOn} that is in the future because the
 * event is, and a second fault of one field.
 */
public final class SignalReader {
  static final String BODY = "body";
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SignalReader() {}

  /** Reads a body in UTF-8, with or without a byte order mark. */
  public static Reading read(byte[] body, Predicate<String> conceptExists, LocalDate today) {
    var text = Utf8.decode(body);
    return text == null
        ? new Reading.Bad(List.of(new Fault(BODY, NOT_UTF8, List.of())))
        : read(text, conceptExists, today);
  }

  public static Reading read(String body, Predicate<String> conceptExists, LocalDate today) {
    return read(body, conceptExists, today, BODY);
  }

  public static Reading read(JsonNode body, Predicate<String> conceptExists, LocalDate today) {
    return read(body, conceptExists, today, BODY);
  }

  static Reading read(
      String body, Predicate<String> conceptExists, LocalDate today, String rootName) {
    try {
      var tree = JSON.readTree(body);
      if (!tree.isMissingNode()) {
        return read(tree, conceptExists, today, rootName);
      }
    } catch (JacksonException unreadable) {
      // its message quotes the body, so it goes no further
    }
    return new Reading.Bad(List.of(new Fault(rootName, INVALID_JSON, List.of())));
  }

  private static Reading read(
      JsonNode body, Predicate<String> conceptExists, LocalDate today, String rootName) {
    var findings = new Findings();
    var signal = new SignalRules(findings, conceptExists, today).read(body);
    return signal == null ? new Reading.Bad(findings.named(rootName)) : new Reading.Good(signal);
  }
}
