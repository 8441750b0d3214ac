package nl.houvast.kernel;

import java.util.List;

/**
 * A refusal, as a value: the message key of a sentence that says what to do, and its arguments. The
 * code before the first dot tells the kind: {@code missing.…} is answered as 404, {@code
 * conflict.…} as 409, {@code forbidden.…} as 403, everything else as 400.
 */
public record Rejection(String code, List<Object> arguments) {
  public Rejection {
    arguments = List.copyOf(arguments);
  }

  public static Rejection because(String code, Object... arguments) {
    return new Rejection(code, List.of(arguments));
  }

  /** Unknown and forbidden are one answer, so that nobody learns what exists. */
  public static Rejection unknown() {
    return because("missing.unknown");
  }
}
