package nl.houvast.audit.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.houvast.audit.verify.Finding.Kind;
import nl.houvast.audit.verify.Form.Unreadable;

/**
 * Reads one stream from its first line to its last and says what is not as it was written. Takes
 * the lines one by one and keeps none. After something that is wrong it goes on from the next line,
 * so that one change is one finding.
 */
public final class Verifier {
  private static final int MOST = 1_000;
  private final String stream;
  private final long from;
  private final long to;
  private final Seals seals;
  private final List<Finding> findings = new ArrayList<>();
  private final Sealing sealing;
  private long expected;
  private long lines;
  private String head;
  private boolean lost;
  private Instant last = Instant.MIN;

  /** What was read, and what was wrong with it. */
  public record Result(
      String stream, long lines, long last, String headHash, List<Finding> findings) {}

  public Verifier(String stream, Seals seals) {
    this(stream, seals, 1, Long.MAX_VALUE);
  }

  /** Only the lines from one number to another, both counted; what is before is taken as it is. */
  public Verifier(String stream, Seals seals, long from, long to) {
    this.stream = stream;
    this.seals = seals;
    this.from = from;
    this.to = to;
    expected = from;
    head = LogLine.beginning(stream);
    lost = from > 1;
    sealing = new Sealing(seals.all());
  }

  /** The next line, as it stands in the mirror. */
  public void take(String json) {
    try {
      take(LogLine.read(json));
    } catch (Unreadable e) {
      altered(expected, "the line cannot be read: " + e.getMessage());
      passed();
    }
  }

  public void take(LogLine line) {
    long seq = line.seq();
    if (seq < from && lines == 0 || seq > to) {
      return;
    }
    if (!line.sound() || !stream.equals(line.get(Field.STREAM))) {
      altered(seq, "the line does not say what was written");
      passed();
    } else if (seq < expected && !(lost && seq == expected - 1)) {
      found(Kind.ORDER, seq, "the number comes again, or too late");
    } else {
      next(line, seq);
    }
  }

  /** A line that is not trusted stands in the place of one. */
  private void passed() {
    lines++;
    expected++;
    lost = true;
    sealing.lost();
  }

  private void next(LogLine line, long seq) {
    if (seq > expected) {
      found(Kind.ORDER, expected, gap(seq));
      sealing.lost();
    } else if (!lost && !line.previous().equals(head)) {
      altered(seq, "the line does not follow the one before");
    }
    time(line, seq);
    lines++;
    expected = seq + 1;
    head = line.hash();
    lost = false;
    String broken = sealing.take(seq, head);
    if (broken != null) {
      altered(seq, broken);
    }
  }

  private String gap(long seq) {
    return expected == seq - 1
        ? "the line is missing"
        : "the lines up to " + (seq - 1) + " are missing";
  }

  private void time(LogLine line, long seq) {
    try {
      var at = Instant.parse(Objects.requireNonNullElse(line.get(Field.AT), ""));
      if (at.isBefore(last)) {
        altered(seq, "its time lies before that of the line before");
      } else {
        last = at;
      }
    } catch (DateTimeParseException e) {
      altered(seq, "it has no time");
    }
  }

  private void altered(long seq, String what) {
    found(Kind.ALTERED, seq, what);
  }

  private void found(Kind kind, long seq, String what) {
    if (findings.size() < MOST) {
      findings.add(new Finding(kind, stream, seq, what));
    }
  }

  /** After the last line: what the seals say beyond it. */
  public Result finish() {
    var all = new ArrayList<>(seals.findings());
    all.addAll(findings);
    seals.all().stream()
        .mapToLong(Checkpoint::last)
        .filter(end -> end <= to)
        .max()
        .ifPresent(end -> all.addAll(cut(end)));
    all.sort(Finding.BY_WEIGHT);
    return new Result(stream, lines, expected - 1, head, List.copyOf(all));
  }

  private List<Finding> cut(long sealed) {
    return sealed < expected
        ? List.of()
        : List.of(
            new Finding(
                Kind.CUT,
                stream,
                expected,
                "the log ended here; a checkpoint stands at " + sealed));
  }
}
