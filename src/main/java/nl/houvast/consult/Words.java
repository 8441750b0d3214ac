package nl.houvast.consult;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the screens, for what this room tells about people without a screen. */
final class Words {
  static final Locale DUTCH = Locale.of("nl");

  static String of(Locale locale, String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle("vaadin-i18n.translations", locale).getString(key);
    return MessageFormat.format(pattern.replace("'", "''"), arguments);
  }

  /** The kind of an organisation: "politie". */
  static String source(Locale locale, String type) {
    try {
      return of(locale, "consult.source." + type);
    } catch (MissingResourceException unknown) {
      return of(locale, "consult.source.OTHER");
    }
  }

  /** "broer B". */
  static String role(Locale locale, Roles.Role role) {
    String word = of(locale, "consult.role." + role.key());
    return role.letter().isEmpty() ? word : word + " " + role.letter();
  }

  static String week(Locale locale, long week) {
    return of(locale, "consult.week", String.valueOf(week));
  }

  private Words() {}
}
