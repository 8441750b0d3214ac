package nl.houvast.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be opened; the message is a sentence for the person who starts Houvast. */
public final class GraphUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphUnavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
