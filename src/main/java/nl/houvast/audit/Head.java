package nl.houvast.audit;

import nl.houvast.audit.verify.LogLine;

/** The end of a stream: the number and the hash of its last line; 0 before the first one. */
record Head(long seq, String hash) {
  static Head before(String stream) {
    return new Head(0, LogLine.beginning(stream));
  }

  static Head at(LogLine line) {
    return new Head(line.seq(), line.hash());
  }
}
