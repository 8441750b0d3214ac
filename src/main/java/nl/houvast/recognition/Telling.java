package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.Locale;

/** How a sentence names people, sources and days: by name for the team, by role for an expert. */
public interface Telling {
  String person(String personId);

  String organisation(String type, String name);

  String day(LocalDate day);

  Locale locale();
}
