package nl.houvast.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.houvast.identity.Face;

/** By name, organisation and day: for who works on the case. */
record NamedTelling(Map<String, Face> faces, Locale locale) implements Telling {
  static final Locale DUTCH = Locale.of("nl");

  @Override
  public String person(String personId) {
    Face face = faces.get(personId);
    return face == null ? "" : face.label();
  }

  @Override
  public String organisation(String type, String name) {
    return name;
  }

  @Override
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }
}
