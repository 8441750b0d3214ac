package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.houvast.access.Accounts;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Professionals;
import nl.houvast.access.Professionals.Professional;
import nl.houvast.access.SecondStep;

/** Accounts and the state of the system. Of cases it knows nothing. */
@Route("beheer")
@PageTitle("access.admin")
@Menu(title = "access.admin", order = 90, icon = "vaadin:cogs")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient SecondStep secondStep;
  private final transient Accounts accounts;
  private final transient CurrentActor me;

  AccountsView(
      Professionals professionals,
      SecondStep secondStep,
      Accounts accounts,
      CurrentActor me,
      Wellbeing wellbeing) {
    this.secondStep = secondStep;
    this.accounts = accounts;
    this.me = me;
    addClassName("hv-page");
    Paragraph no = new Paragraph(getTranslation("access.admin.no-cases"));
    no.addClassName("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("access.admin")), no));
    title.addClassName("hv-title");
    Div right = new Div(new ClosedAccounts(accounts), health(wellbeing));
    right.addClassName("hv-stack");
    Div columns = new Div(accounts(professionals), right);
    columns.addClassName("hv-grid-2");
    add(title, columns);
  }

  private Section accounts(Professionals professionals) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    var organisations = professionals.organisations();
    var withSecondStep = secondStep.all();
    for (Professional person : professionals.people()) {
      String where =
          organisations.stream()
              .filter(o -> o.id().equals(person.organisation()))
              .map(Professionals.Organisation::name)
              .findFirst()
              .orElse(person.organisation());
      ListItem row = row(person, where);
      if (withSecondStep.contains(person.account())) {
        row.add(takeAway(person));
      }
      if (!person.account().equals(me.require().account())) {
        row.add(close(person));
      }
      list.add(row);
    }
    Section card = new Section(new H2(getTranslation("access.admin.accounts")), list);
    card.addClassName("hv-card");
    card.setId("accounts");
    return card;
  }

  /** For who lost their phone. */
  private Button takeAway(Professional person) {
    Button button = new Button(getTranslation("access.second-step.take-away"));
    button.setAriaLabel(getTranslation("access.second-step.take-away.of", person.name()));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(click -> sure(person, button));
    return button;
  }

  private void sure(Professional person, Button button) {
    Sure.ask(
        this,
        "access.second-step.take-away",
        person.name(),
        () -> {
          secondStep.takeAway(person.account());
          button.removeFromParent();
        });
  }

  /** For who left, or whose account is in wrong hands. */
  private Button close(Professional person) {
    Button button = new Button(getTranslation("access.admin.close"));
    button.setAriaLabel(getTranslation("access.admin.close.of", person.name()));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(
        click ->
            Sure.ask(
                this,
                "access.admin.close",
                person.name(),
                () -> {
                  accounts.close(person.account());
                  click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
                }));
    return button;
  }

  private ListItem row(Professional person, String where) {
    Span account = new Span(person.account());
    account.addClassName("hv-person");
    Span who = new Span(" " + person.name() + " · " + where);
    who.addClassName("hv-small");
    Div chips = new Div();
    chips.addClassName("hv-sub");
    for (String role : person.roles()) {
      Span chip = new Span(getTranslation("access.role." + role));
      chip.addClassName("hv-chip");
      chips.add(chip);
    }
    return new ListItem(new Div(account, who), chips);
  }

  private Section health(Wellbeing wellbeing) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    wellbeing
        .parts()
        .forEach(
            (part, well) ->
                list.add(
                    new ListItem(
                        getTranslation(
                            well ? "access.admin.part-well" : "access.admin.part-ill",
                            named(part)))));
    Section card = new Section(new H2(getTranslation("access.admin.health")), list);
    card.addClassName("hv-card");
    card.setId("health");
    return card;
  }

  private String named(String part) {
    return switch (part) {
      case "neo4j" -> getTranslation("access.admin.part.graph");
      case "diskSpace" -> getTranslation("access.admin.part.disk");
      case "ping" -> getTranslation("access.admin.part.application");
      case "log" -> getTranslation("access.admin.part.log");
      case "ssl" -> getTranslation("access.admin.part.certificates");
      default -> part;
    };
  }
}
