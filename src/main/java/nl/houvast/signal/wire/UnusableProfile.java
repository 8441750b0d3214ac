package nl.houvast.signal.wire;

/** A mapping profile that cannot be used. The message names the place in the profile. */
public final class UnusableProfile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableProfile(String message) {
    super(message);
  }
}
