package nl.houvast.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in the reader's language: "3 dec 2025", "3 dec 2025, 14:05". */
public final class Days {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  public static String told(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
  }

  public static String told(Instant moment, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).format(moment.atZone(DUTCH));
  }

  private Days() {}
}
