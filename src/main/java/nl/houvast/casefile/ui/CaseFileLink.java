package nl.houvast.casefile.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** A link to the page of a case. */
final class CaseFileLink extends RouterLink {
  private static final long serialVersionUID = 1L;

  CaseFileLink(String caseFileId, String title) {
    super(title, CaseFileView.class, new RouteParameters("caseFileId", caseFileId));
    addClassNames("hv-link", "hv-person");
  }
}
