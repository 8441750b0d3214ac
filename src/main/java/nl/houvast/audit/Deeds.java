package nl.houvast.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What somebody did, in words: for the activity, else for its room ({@code network.…}), else in
 * general, so that an activity that nobody described yet is still told.
 */
public final class Deeds {
  public static String told(String activity, Locale locale) {
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    String room = activity.split("\\.", 2)[0];
    for (String key : new String[] {"audit.activity." + activity, "audit.activity." + room}) {
      if (texts.containsKey(key)) {
        return texts.getString(key);
      }
    }
    return texts.getString("audit.activity.other");
  }

  private Deeds() {}
}
