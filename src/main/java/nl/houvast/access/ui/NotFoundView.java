package nl.houvast.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import nl.houvast.shell.MainLayout;

/** There is no such page. Tells no routes. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Apology implements HasErrorParameter<NotFoundException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    say("access.not-found", getTranslation("access.not-found.help"));
    return 404;
  }
}
