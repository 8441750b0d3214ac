package nl.houvast.recognition.rule;

import org.jspecify.annotations.Nullable;

/** A rule that cannot be read; the message names the place and what is not right there. */
public final class UnreadableRule extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String place;
  private final String what;

  UnreadableRule(String place, String what, @Nullable Throwable cause) {
    super(place + " " + what, cause);
    this.place = place;
    this.what = what;
  }

  public String place() {
    return place;
  }

  public String what() {
    return what;
  }
}
