package nl.houvast.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.houvast.access.Policies;
import nl.houvast.audit.Audit;
import nl.houvast.audit.SignedAnswers;

/** The log as the privacy officer reads it. What is asked stands in the URL; reading is logged. */
@Route("inzage")
@PageTitle("audit.log")
@Menu(title = "audit.log", order = 80, icon = "vaadin:eye")
@RolesAllowed("PRIVACY_OFFICER")
class LogView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private final LogForm form = new LogForm();
  private final LogGrid grid;
  private final Div parts = new Div();
  private final transient Audit audit;

  LogView(Audit audit, SignedAnswers signed, Policies policies) {
    this.audit = audit;
    this.grid = new LogGrid(policies);
    addClassName("hv-page");
    Paragraph logged = new Paragraph(getTranslation("audit.log.itself"));
    logged.addClassName("hv-sub");
    var file = new SignedLink("lines", "audit.signed", () -> signed.lines(form.question()));
    Div actions = new Div(file);
    actions.addClassName("hv-actions");
    Div title = new Div(new Div(new H1(getTranslation("audit.log.title")), logged), actions);
    title.addClassName("hv-title");
    add(title, parts, form, grid);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.read(event.getLocation().getQueryParameters());
    parts.removeAll();
    parts.add(new OfficerParts(form.asked()));
    if (form.lacksAnything()) {
      grid.setItems(List.of());
      return;
    }
    var question = form.question();
    var stood = audit.stands();
    grid.setItems(
        page -> audit.part(question, stood, page.getOffset(), page.getLimit()).orThrow().stream());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    grid.fit(attached.getUI());
  }
}
