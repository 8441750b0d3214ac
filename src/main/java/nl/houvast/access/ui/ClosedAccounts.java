package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.houvast.access.Accounts;
import nl.houvast.access.Accounts.Closed;

/** Who cannot sign in any more, and the way to let them in again. */
final class ClosedAccounts extends Section {
  private static final long serialVersionUID = 1L;
  private final transient Accounts accounts;

  ClosedAccounts(Accounts accounts) {
    this.accounts = accounts;
    addClassName("hv-card");
    setId("closed-accounts");
    add(new H2(getTranslation("access.admin.closed")));
    var closed = accounts.closed();
    if (closed.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("access.admin.closed.none"));
      none.addClassName("hv-soft");
      add(none);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    closed.forEach(each -> list.add(row(each)));
    add(list);
  }

  private ListItem row(Closed closed) {
    Span account = new Span(closed.account());
    account.addClassName("hv-person");
    Span who = new Span(" " + closed.name() + " · " + closed.organisation());
    who.addClassName("hv-small");
    Button open = new Button(getTranslation("access.admin.reopen"));
    open.setAriaLabel(getTranslation("access.admin.reopen.of", closed.name()));
    open.addThemeVariants(ButtonVariant.TERTIARY);
    open.addClickListener(
        click ->
            Sure.ask(
                this,
                "access.admin.reopen",
                closed.name(),
                () -> {
                  accounts.open(closed.account());
                  click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
                }));
    return new ListItem(new Div(account, who), open);
  }
}
