package nl.houvast.kernel;

import java.util.Locale;

/**
 * A safety region by its code, for example {@code MIDDEN}. Signals and matching stay inside one.
 */
public record Region(String code) {
  public Region {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      throw new IllegalArgumentException("a region needs a code");
    }
  }
}
