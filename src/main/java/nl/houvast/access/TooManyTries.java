package nl.houvast.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody looked at the password: this account, or this address, has to wait. */
public final class TooManyTries extends AuthenticationException {
  private static final long serialVersionUID = 1L;
  private final int seconds;

  TooManyTries(int seconds) {
    super("too many tries");
    this.seconds = seconds;
  }

  /** How long to wait, in whole seconds. */
  public int seconds() {
    return seconds;
  }
}
