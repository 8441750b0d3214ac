package nl.houvast.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.houvast.access.SecondStep;
import org.springframework.stereotype.Component;

/** Leads whoever has yet to take the second step to it, whatever page they ask for. */
@Component
class SecondStepGate implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private final transient SecondStep secondStep;

  SecondStepGate(SecondStep secondStep) {
    this.secondStep = secondStep;
  }

  @Override
  public void serviceInit(ServiceInitEvent init) {
    init.getSource()
        .addUIInitListener(started -> started.getUI().addBeforeEnterListener(new Gate()));
  }

  /** Before the check of roles, which would only say no. */
  @ListenerPriority(100)
  private final class Gate implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
      if (secondStep.waiting() && !open(event.getNavigationTarget())) {
        event.forwardTo(SecondStepView.class);
      }
    }

    private static boolean open(Class<?> page) {
      return page == SecondStepView.class
          || page.isAnnotationPresent(AnonymousAllowed.class)
          || HasErrorParameter.class.isAssignableFrom(page);
    }
  }
}
