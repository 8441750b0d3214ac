package nl.houvast.consult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Gateway;
import nl.houvast.consult.highlight.Finding;
import nl.houvast.consult.highlight.Highlighter;
import nl.houvast.consult.highlight.Known;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what tells who a case is about out of every text that crosses to the other side. Says where
 * it stands, never what.
 */
@Component
class Checks {
  static final int LONGEST = 20_000;
  private final Gateway gateway;

  Checks(Gateway gateway) {
    this.gateway = gateway;
  }

  /** A place that is worth a second look, without being known in the case. */
  record Warning(String field, Finding.Kind kind, int offset, int length) {}

  /** All that is known in a case; of no case, only what any text must not hold. */
  Highlighter highlighter(@Nullable String caseFileId) {
    return new Highlighter(caseFileId == null ? new Known() : known(caseFileId));
  }

  private Known known(String caseFileId) {
    var known = new Known();
    // A job, since also what the asker may not see (a reporter, a token) must not slip out.
    return gateway.read(
        gateway.job("consult.highlight", List.of(caseFileId, Gateway.withheldIn(caseFileId))),
        "consult.highlight",
        sight -> {
          sight.rows(
              SharingQueries.KNOWN_SIGNALS,
              Map.of(),
              r ->
                  known
                      .code(r.text("number"))
                      .day(r.date("happenedOn"))
                      .day(r.date("happenedUntil"))
                      .day(r.date("reportedOn"))
                      .name(r.text("contactName"), null)
                      .phone(r.text("contactPhone"))
                      .email(r.text("contactEmail"))
                      .organisation(r.text("organisation"), r.id("type")));
          sight.rows(
              SharingQueries.KNOWN_MENTIONS,
              Map.of(),
              r ->
                  known
                      .name(r.text("name"), r.text("person"))
                      .birthDate(r.date("birthDate"))
                      .address(r.text("street"), r.text("postalCode"), r.text("city"))
                      .phone(r.text("phone"))
                      .code(r.text("token")));
          return known;
        });
  }

  /**
   * Refuses texts in which something known stands, with the place of each.
   *
   * @return what is only unusual
   * @throws FieldRefusal with the fields and places
   */
  List<Warning> require(Highlighter highlighter, Map<String, @Nullable String> texts) {
    var errors = new ArrayList<Map<String, String>>();
    var warnings = new ArrayList<Warning>();
    texts.forEach(
        (field, text) -> {
          if (text != null) {
            tooLong(field, text, errors);
            for (Finding f : highlighter.find(text)) {
              if (f.blocks()) {
                errors.add(error(field, f));
              } else {
                warnings.add(new Warning(field, f.kind(), f.start(), f.end() - f.start()));
              }
            }
          }
        });
    if (!errors.isEmpty()) {
      throw new FieldRefusal("consult.identifying", errors);
    }
    return warnings;
  }

  /**
   * As {@link #require}, for what is said in a consult. An expert who runs into it leaves a line in
   * the log, since trying names until one is refused would be a way to find out.
   */
  List<Warning> require(Seats.Seat seat, Map<String, @Nullable String> texts) {
    try {
      return require(highlighter(seat.consult().caseFileId()), texts);
    } catch (FieldRefusal refused) {
      gateway.act(seat.scope(), "consult.text-refused", new Ref(Kind.CONSULT, seat.consult().id()));
      throw refused;
    }
  }

  private static void tooLong(String field, String text, List<Map<String, String>> errors) {
    if (text.length() > LONGEST) {
      errors.add(fault(field, "too-long"));
    }
  }

  private static Map<String, String> error(String field, Finding finding) {
    var error = new HashMap<>(fault(field, "identifying"));
    error.put("offset", String.valueOf(finding.start()));
    error.put("length", String.valueOf(finding.end() - finding.start()));
    return error;
  }

  /** A fault of a field, in words. */
  static Map<String, String> fault(String field, String code) {
    Map<String, String> fault = new HashMap<>();
    fault.put("field", field);
    fault.put("code", code);
    fault.put("message", Words.of(Words.DUTCH, "consult.fault." + code));
    return fault;
  }

  static FieldRefusal refusal(String field, String code) {
    return new FieldRefusal("consult.incomplete", List.of(fault(field, code)));
  }

  static String kindKey(Finding.Kind kind) {
    return "consult.found." + kind.name().toLowerCase(Locale.ROOT);
  }
}
