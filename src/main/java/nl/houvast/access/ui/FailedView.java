package nl.houvast.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import nl.houvast.shell.MainLayout;

/** Something broke while a page was opened. */
@ParentLayout(MainLayout.class)
class FailedView extends Apology implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    say("access.failed", Mishaps.sentence(parameter.getCaughtException(), getLocale()));
    return 500;
  }
}
