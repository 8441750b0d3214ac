package nl.houvast.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import nl.houvast.shell.MainLayout;

/** A page that this person may not open: the same answer as for one that does not exist. */
@ParentLayout(MainLayout.class)
class DeniedView extends Apology implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    say("access.not-found", getTranslation("access.not-found.help"));
    return 404;
  }
}
