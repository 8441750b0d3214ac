package nl.houvast.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.houvast.audit.verify.Finding;
import nl.houvast.audit.verify.LogLine;
import org.jspecify.annotations.Nullable;

/** Goes along the mirror and holds each line against that of the same number in the graph. */
final class Sides {
  private static final int PAGE = 2_000;
  private static final int MOST = 1_000;
  private final Ledger ledger;
  private final String stream;
  private final long last;
  private final Deque<LogLine> page = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private long read;
  private long compared;

  /**
   * @param before the last line that is not compared
   * @param last how far both sides are known to be written
   */
  Sides(Ledger ledger, String stream, long before, long last) {
    read = before;
    compared = before;
    this.ledger = ledger;
    this.stream = stream;
    this.last = last;
  }

  /** The next line of the mirror; one that cannot be read or comes again is told by others. */
  void take(String text) {
    try {
      var line = LogLine.of(text);
      if (line.seq() > compared && line.seq() <= last) {
        compare(line);
        compared = line.seq();
      }
    } catch (IllegalArgumentException unreadable) {
      return;
    }
  }

  private void compare(LogLine line) {
    skipTo(line.seq());
    LogLine other = next();
    if (other == null || other.seq() != line.seq()) {
      found(line.seq(), "the mirror has a line that the graph lacks");
    } else {
      page.remove();
      if (!other.equals(line)) {
        found(line.seq(), "the graph says something else than the mirror");
      }
    }
  }

  private void skipTo(long seq) {
    for (LogLine line = next(); line != null && line.seq() < seq; line = next()) {
      found(line.seq(), "the graph has a line that the mirror lacks");
      page.remove();
    }
  }

  private @Nullable LogLine next() {
    if (page.isEmpty() && read < last) {
      page.addAll(ledger.after(stream, read, PAGE));
      read = page.isEmpty() ? last : page.getLast().seq();
    }
    return page.peek();
  }

  private void found(long seq, String what) {
    if (findings.size() < MOST) {
      findings.add(new Finding(Finding.Kind.DIFFERS, stream, seq, what));
    }
  }

  List<Finding> finish() {
    skipTo(last + 1);
    return findings;
  }
}
