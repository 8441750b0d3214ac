package nl.houvast.audit;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.audit.verify.LogLine;

/** The graph's part in memory, with the same refusal, so that tests need no database. */
class KeptLedger implements Ledger {
  final List<LogLine> lines = new ArrayList<>();

  @Override
  public synchronized Head head(String stream) {
    return lines.isEmpty() ? Head.before(stream) : Head.at(lines.getLast());
  }

  @Override
  public synchronized void append(String stream, Head end, List<LogLine> more) {
    if (!head(stream).equals(end)) {
      throw new LogBroken("ends elsewhere", null);
    }
    lines.addAll(more);
  }

  @Override
  public synchronized List<LogLine> after(String stream, long seq, int most) {
    return lines.stream().filter(l -> l.seq() > seq).limit(most).toList();
  }
}
