package nl.houvast.consult;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.houvast.recognition.Telling;
import org.jspecify.annotations.Nullable;

/** Tells a recognition in roles, kinds of organisation and weeks. */
record RoleTelling(Map<String, Roles.Role> roles, @Nullable LocalDate firstDay, Locale locale)
    implements Telling {

  @Override
  public String person(String personId) {
    Roles.Role role = roles.get(personId);
    return role == null ? Words.of(locale, "consult.role.not-shared") : Words.role(locale, role);
  }

  @Override
  public String organisation(String type, String name) {
    return Words.source(locale, type);
  }

  @Override
  public String day(LocalDate day) {
    return Words.week(locale, Sharing.week(firstDay, day));
  }
}
