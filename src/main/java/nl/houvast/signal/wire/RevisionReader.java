package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.INVALID_JSON;
import static nl.houvast.signal.wire.FaultCode.NOT_UTF8;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_VALUE;
import static nl.houvast.signal.wire.SignalReader.BODY;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads a revision as strictly as {@link SignalReader} reads a signal. */
public final class RevisionReader {
  private static final Set<String> FIELDS = Set.of("version", "status", "note");

  private RevisionReader() {}

  /** What became of a body: a revision, or everything that is wrong with it. */
  public sealed interface Outcome {
    record Good(WireRevision revision) implements Outcome {}

    record Bad(List<Fault> faults) implements Outcome {
      public Bad {
        faults = List.copyOf(faults);
      }
    }
  }

  public static Outcome read(byte[] body) {
    var text = Utf8.decode(body);
    return text == null ? bad(NOT_UTF8) : read(text);
  }

  private static Outcome read(String body) {
    var findings = new Findings();
    try {
      var tree = SignalReader.JSON.readTree(body);
      var fields = ObjectFields.of(tree, "", FIELDS, findings);
      if (fields != null) {
        var version = fields.requiredNumber("version");
        var status = fields.required("status", Status.class, UNKNOWN_VALUE);
        var note = fields.text("note");
        if (findings.none() && version != null && status != null) {
          return new Outcome.Good(new WireRevision(version, status, note));
        }
      }
      return new Outcome.Bad(findings.named(BODY));
    } catch (JacksonException unreadable) {
      return bad(INVALID_JSON);
    }
  }

  private static Outcome bad(FaultCode what) {
    return new Outcome.Bad(List.of(new Fault(BODY, what, List.of())));
  }
}
