package nl.houvast.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import nl.houvast.kernel.Refusal;
import nl.houvast.shell.MainLayout;

/** A door refused while a page was opened. */
@ParentLayout(MainLayout.class)
class RefusedView extends Apology implements HasErrorParameter<Refusal> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
    boolean missing = parameter.getException().rejection().code().startsWith("missing.");
    say(
        missing ? "access.not-found" : "access.refused",
        Mishaps.sentence(parameter.getException(), getLocale()));
    return missing ? 404 : 400;
  }
}
