package nl.houvast.search;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found, as its reader may see it.
 *
 * @param within the titles of the cases that it was found in
 * @param route where a click leads, relative to the root
 */
public record Hit(
    Kind kind,
    String id,
    Marked title,
    Marked passage,
    Why why,
    List<String> within,
    String route) {
  public Hit {
    within = List.copyOf(within);
  }

  /** What the words were found in. */
  public enum Where {
    TITLE,
    LABEL,
    WRITTEN,
    TEXT
  }

  /**
   * Why somebody sees the hit.
   *
   * @param alike whether the words were found only by how they look
   * @param label the other word that was met, and what it is another word for
   */
  public record Why(Where where, boolean alike, IndexSource.@Nullable Label label) {

    /** In words, for a reader of this language. */
    public String told(Locale locale) {
      var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
      String key = "search.why." + where.name() + (alike ? ".alike" : "");
      return label == null
          ? texts.getString(key)
          : java.text.MessageFormat.format(
              texts.getString(key).replace("'", "''"), label.text(), label.of());
    }
  }
}
