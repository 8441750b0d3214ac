package nl.houvast.audit;

import org.jspecify.annotations.Nullable;

/** The log cannot go on; the message is a sentence for the person who runs Houvast. */
final class LogBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LogBroken(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
