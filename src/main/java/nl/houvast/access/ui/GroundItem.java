package nl.houvast.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import nl.houvast.shell.HeaderItem;
import org.jspecify.annotations.Nullable;

/** The ground on which one looks, always in sight; a click changes it. */
@org.springframework.stereotype.Component
class GroundItem implements HeaderItem {
  private static final Set<String> LOOKING = Set.of("TEAM_MEMBER", "LOCAL_WORKER", "EXPERT");
  private final GroundChoice choice;

  GroundItem(GroundChoice choice) {
    this.choice = choice;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.stream().anyMatch(LOOKING::contains);
  }

  @Override
  public Component item() {
    return new Chip(choice);
  }

  private static final class Chip extends NativeButton {
    private static final long serialVersionUID = 1L;
    private final transient GroundChoice choice;
    private transient @Nullable Registration watching;

    Chip(GroundChoice choice) {
      this.choice = choice;
      addClassNames("hv-chip", "hv-ground", "hv-wide");
      setId("ground");
      addClickListener(click -> choice.change(g -> UI.getCurrent().refreshCurrentRoute(false)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
      watching = ComponentUtil.addListener(attached.getUI(), GroundChosen.class, chosen -> tell());
      tell();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
      if (watching != null) {
        watching.remove();
      }
    }

    private void tell() {
      var ground = choice.chosen();
      setClassName("hv-chip-accent", ground.isPresent());
      String text =
          ground
              .map(g -> choice.told(g, getLocale()))
              .orElseGet(() -> getTranslation("access.ground.none"));
      setText(text);
      setTitle(text);
    }
  }
}
