package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.houvast.access.Professionals;
import nl.houvast.shell.StartCard;

/** For the administrator: whether the system is well, and the way to the accounts. */
@org.springframework.stereotype.Component
class SystemCard implements StartCard {
  private final Professionals professionals;
  private final Wellbeing wellbeing;

  SystemCard(Professionals professionals, Wellbeing wellbeing) {
    this.professionals = professionals;
    this.wellbeing = wellbeing;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("ADMINISTRATOR");
  }

  @Override
  public Component card() {
    return new Card(professionals.people().size(), wellbeing.isWell());
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;

    Card(int accounts, boolean well) {
      addClassName("hv-card");
      setId("system");
      add(
          new H2(getTranslation("access.admin.health")),
          new Paragraph(getTranslation(well ? "access.admin.well" : "access.admin.ill")),
          new Paragraph(getTranslation("access.admin.count", accounts)),
          new Paragraph(new RouterLink(getTranslation("access.admin.open"), AccountsView.class)));
    }
  }
}
