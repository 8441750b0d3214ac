package nl.houvast.audit;

import java.util.List;
import nl.houvast.audit.verify.LogLine;

/** The lines in the graph, from which they are searched. */
interface Ledger {
  /** The end of this stream; a stream that is not there yet begins. */
  Head head(String stream);

  /** Puts the lines behind this end, all or none; refuses when the stream ends elsewhere. */
  void append(String stream, Head end, List<LogLine> lines);

  /** The lines that follow this number, in their order, at most so many. */
  List<LogLine> after(String stream, long seq, int most);
}
