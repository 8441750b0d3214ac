package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import nl.houvast.access.Professionals;
import nl.houvast.access.Professionals.Professional;

/** Whom one can be in the demo: one click fills in account and password. */
class DemoAccounts extends Section {
  private static final long serialVersionUID = 1L;
  private static final String PASSWORD = "houvast-demo";
  private static final List<String> TO_TRY =
      List.of(
          "rvt",
          "expert-sibling",
          "lokaal",
          "trainer",
          "privacy",
          "rvt-noord",
          "expert-terror",
          "beheer");
  private final LoginForm form;

  DemoAccounts(Professionals professionals, LoginForm form) {
    this.form = form;
    addClassName("hv-card");
    H2 title = new H2(getTranslation("access.demo.title"));
    Paragraph password = new Paragraph(getTranslation("access.demo.password", PASSWORD));
    password.addClassName("hv-soft");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    var people = professionals.people();
    for (String account : TO_TRY) {
      people.stream()
          .filter(p -> p.account().equals(account))
          .findFirst()
          .ifPresent(p -> list.add(row(p, professionals)));
    }
    add(title, password, list);
  }

  private ListItem row(Professional person, Professionals professionals) {
    String organisation =
        professionals
            .organisation(person.organisation())
            .map(Professionals.Organisation::name)
            .orElse("");
    Span who = new Span(person.account());
    who.addClassName("hv-person");
    Span where = new Span(person.name() + " · " + organisation);
    where.addClassName("hv-small");
    Div words = new Div(who, new Span(" "), where);
    words.add(new Div(getTranslation("access.demo.try." + person.account())));
    Button choose = new Button(getTranslation("access.demo.choose"));
    choose.setAriaLabel(getTranslation("access.demo.choose.account", person.account()));
    choose.setId("choose-" + person.account());
    choose.addClickListener(click -> fill(person.account()));
    Div line = new Div(words, choose);
    line.addClassName("hv-login-account");
    return new ListItem(line);
  }

  private void fill(String account) {
    form.getElement()
        .executeJs(
            """
            this.querySelector('#vaadinLoginUsername').value = $0;
            this.querySelector('#vaadinLoginPassword').value = $1;
            this.querySelector('vaadin-button[slot=submit]').focus();
            """,
            account,
            PASSWORD);
  }
}
