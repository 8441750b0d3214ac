package nl.houvast.access;

import org.jspecify.annotations.Nullable;

/** Signing in is not set up wholly; the message is a sentence for the person who starts Houvast. */
final class SignInIncomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SignInIncomplete(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
