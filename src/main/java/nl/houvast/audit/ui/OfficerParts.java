package nl.houvast.audit.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The parts of the privacy officer's desk, each a link of its own. */
class OfficerParts extends Nav {
  private static final long serialVersionUID = 1L;

  /** The questions to the log that have a link of their own, as they stand in the address. */
  static final String PERSON = "persoon";

  static final String ACCOUNT = "account";
  static final String LOG = "log";

  /**
   * @param current the name of the part that is shown
   */
  OfficerParts(String current) {
    addClassName("hv-parts");
    getElement().setAttribute("aria-label", getTranslation("audit.parts"));
    question("", "audit.part.all", current);
    question(PERSON, "audit.part.person", current);
    question(ACCOUNT, "audit.part.account", current);
    question(LOG, "audit.part.log", current);
    part(
        new RouterLink(getTranslation("audit.part.reviews"), ReviewsView.class),
        "reviews",
        current);
    part(new RouterLink(getTranslation("audit.part.proof"), ProofView.class), "proof", current);
  }

  private void question(String name, String key, String current) {
    var link = new RouterLink(getTranslation(key), LogView.class);
    if (!name.isEmpty()) {
      link.setQueryParameters(QueryParameters.of("vraag", name));
    }
    part(link, name, current);
  }

  private void part(RouterLink link, String name, String current) {
    link.setId("part-" + (name.isEmpty() ? "all" : name));
    if (name.equals(current)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    // Which part is current depends on the question too; the link itself knows only its path.
    link.setHighlightCondition((one, event) -> false);
    add(link);
  }
}
