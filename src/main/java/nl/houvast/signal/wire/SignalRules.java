package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.DATE_IN_FUTURE;
import static nl.houvast.signal.wire.FaultCode.HAPPENED_AFTER_REPORTED;
import static nl.houvast.signal.wire.FaultCode.MISSING;
import static nl.houvast.signal.wire.FaultCode.NOT_ALLOWED;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_CONCEPT;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_KEY;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_VALUE;
import static nl.houvast.signal.wire.FaultCode.UNTIL_BEFORE_HAPPENED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of a signal's own fields; {@link MentionRules} has those of its persons and ties. */
final class SignalRules {
  private static final Set<String> FIELDS =
      Set.of(
          "sourceMessageId",
          "kind",
          "happenedOn",
          "happenedUntil",
          "reportedOn",
          "nature",
          "status",
          "text",
          "indicates",
          "mentions",
          "ties",
          "closure",
          "contact");

  private final Findings findings;
  private final Predicate<String> conceptExists;
  private final LocalDate today;

  SignalRules(Findings findings, Predicate<String> conceptExists, LocalDate today) {
    this.findings = findings;
    this.conceptExists = conceptExists;
    this.today = today;
  }

  /** The signal, or {@code null} when there are findings, those of before included. */
  @Nullable WireSignal read(JsonNode body) {
    var fields = ObjectFields.of(body, "", FIELDS, findings);
    if (fields == null) {
      return null;
    }
    var id = fields.requiredText("sourceMessageId");
    var kind = fields.required("kind", SignalKind.class, UNKNOWN_VALUE);
    var happenedOn = fields.requiredDate("happenedOn");
    var happenedUntil = fields.date("happenedUntil");
    var reportedOn = fields.requiredDate("reportedOn");
    compare(happenedOn, happenedUntil, reportedOn);
    var nature = fields.required("nature", Nature.class, UNKNOWN_VALUE);
    var status = fields.required("status", Status.class, UNKNOWN_VALUE);
    var text = fields.text("text");
    var indicates = concepts(fields);
    var persons = new MentionRules(findings, today);
    var mentions = persons.mentions(fields.list("mentions"));
    var ties = persons.ties(fields.list("ties"));
    var closure = closure(fields, kind, persons.keys());
    var contact = contact(fields, kind);
    if (!findings.none()
        || id == null
        || kind == null
        || happenedOn == null
        || reportedOn == null
        || nature == null
        || status == null) {
      return null;
    }
    return new WireSignal(
        id,
        kind,
        happenedOn,
        happenedUntil,
        reportedOn,
        nature,
        status,
        text,
        indicates,
        mentions,
        ties,
        closure,
        contact);
  }

  private void compare(
      @Nullable LocalDate happenedOn,
      @Nullable LocalDate happenedUntil,
      @Nullable LocalDate reportedOn) {
    boolean future = inFuture("happenedOn", happenedOn);
    inFuture("happenedUntil", happenedUntil);
    if (happenedOn != null && reportedOn != null && happenedOn.isAfter(reportedOn)) {
      findings.add("happenedOn", HAPPENED_AFTER_REPORTED);
    } else if (!future) {
      inFuture("reportedOn", reportedOn);
    }
    if (happenedOn != null && happenedUntil != null && happenedUntil.isBefore(happenedOn)) {
      findings.add("happenedUntil", UNTIL_BEFORE_HAPPENED);
    }
  }

  private boolean inFuture(String field, @Nullable LocalDate date) {
    boolean future = date != null && date.isAfter(today);
    if (future) {
      findings.add(field, DATE_IN_FUTURE);
    }
    return future;
  }

  private List<String> concepts(ObjectFields fields) {
    var codes = new LinkedHashSet<String>();
    var texts = fields.texts("indicates");
    for (int i = 0; i < texts.size(); i++) {
      var code = texts.get(i);
      if (code != null && !conceptExists.test(code)) {
        findings.add("indicates[" + i + "]", UNKNOWN_CONCEPT);
      } else if (code != null) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }

  private @Nullable WireClosure closure(
      ObjectFields signal, @Nullable SignalKind kind, Set<String> keys) {
    boolean given = signal.has("closure");
    if (kind == SignalKind.CLOSURE && !given) {
      findings.add("closure", MISSING);
    } else if (kind != null && kind != SignalKind.CLOSURE && given) {
      findings.add("closure", NOT_ALLOWED);
    }
    var closure = signal.object("closure", Set.of("reason", "saidBy", "leftOpen"));
    if (closure == null) {
      return null;
    }
    var reason = closure.required("reason", ClosureReason.class, UNKNOWN_VALUE);
    var saidBy = new LinkedHashSet<String>();
    for (var key : closure.texts("saidBy")) {
      if (key != null && !keys.contains(key)) {
        findings.add(closure.at("saidBy"), UNKNOWN_KEY);
      } else if (key != null) {
        saidBy.add(key);
      }
    }
    var leftOpen = new ArrayList<String>();
    for (var sentence : closure.texts("leftOpen")) {
      if (sentence != null) {
        leftOpen.add(sentence);
      }
    }
    return reason == null ? null : new WireClosure(reason, List.copyOf(saidBy), leftOpen);
  }

  private @Nullable WireContact contact(ObjectFields signal, @Nullable SignalKind kind) {
    if (kind != null && kind != SignalKind.INVOLVEMENT && signal.has("contact")) {
      findings.add("contact", NOT_ALLOWED);
    }
    var contact = signal.object("contact", Set.of("name", "role", "phone", "email"));
    return contact == null
        ? null
        : new WireContact(
            contact.text("name"),
            contact.text("role"),
            contact.text("phone"),
            contact.text("email"));
  }
}
