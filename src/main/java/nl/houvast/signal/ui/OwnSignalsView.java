package nl.houvast.signal.ui;

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
import java.util.List;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;
import nl.houvast.shell.Live;
import nl.houvast.signal.Signals;
import nl.houvast.signal.Signals.OwnSignal;
import nl.houvast.signal.WithheldSignals;
import org.jspecify.annotations.Nullable;

/** What one's own organisation handed in, as it wrote it, and the way to hand in more. */
@Route("signalen")
@PageTitle("signal.own")
@Menu(title = "signal.own", order = 30, icon = "vaadin:envelope-o")
@RolesAllowed({"TEAM_MEMBER", "LOCAL_WORKER"})
class OwnSignalsView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Signals signals;
  private final transient WithheldSignals withheld;
  private final Section card = new Section();
  private transient @Nullable Shown shown;

  private record Shown(List<OwnSignal> own, List<WithheldSignals.Content> away) {}

  OwnSignalsView(Signals signals, WithheldSignals withheld, Live live) {
    this.signals = signals;
    this.withheld = withheld;
    addClassName("hv-page");
    Paragraph sub = new Paragraph(getTranslation("signal.own.sub"));
    sub.addClassName("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("signal.own")), sub), actions());
    title.addClassName("hv-title");
    card.addClassName("hv-card");
    card.setId("own-signals");
    add(title, card);
    refresh();
    live.watch(this, ref -> ref.kind() == Kind.SIGNAL, this::refresh);
  }

  private Div actions() {
    Button hand = new Button(getTranslation("signal.new"));
    hand.setId("to-new-signal");
    hand.addThemeVariants(ButtonVariant.PRIMARY);
    hand.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(HandInView.class)));
    Button file = new Button(getTranslation("signal.import"));
    file.setId("to-import");
    file.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(ImportView.class)));
    Div actions = new Div(hand, file);
    actions.addClassNames("hv-actions", "hv-thumb");
    return actions;
  }

  private void refresh() {
    var next = new Shown(signals.own(), withheld.own());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    List<OwnSignal> own = next.own();
    card.removeAll();
    card.add(new H2(getTranslation("signal.own.list")));
    if (!next.away().isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      list.setId("own-withheld");
      next.away().forEach(content -> list.add(away(content)));
      card.add(new Paragraph(getTranslation("signal.own.withheld")), list);
    }
    if (own.isEmpty()) {
      Div empty = new Div(new Paragraph(getTranslation("signal.own.none")));
      empty.addClassName("hv-empty");
      card.add(empty);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    own.forEach(signal -> list.add(row(signal)));
    card.add(list);
  }

  private ListItem row(OwnSignal signal) {
    Div chips =
        new Div(
            chip("signal.kind." + signal.kind()),
            chip("signal.nature." + signal.nature()),
            chip("signal.status." + signal.status()));
    chips.addClassName("hv-sub");
    Span days =
        new Span(
            getTranslation(
                "signal.own.days",
                Days.told(signal.happenedOn(), getLocale()),
                Days.told(signal.reportedOn(), getLocale()),
                signal.sourceMessageId()));
    days.addClassName("hv-small");
    ListItem row = new ListItem(chips, new Div(new Span(told(signal))), new Div(days));
    if (!signal.names().isEmpty()) {
      row.add(new Div(new Span(String.join(" · ", signal.names()))));
    }
    Button revise =
        new Button(
            getTranslation("signal.revise"),
            click -> new ReviseDialog(signals, signal, this::refresh).open());
    revise.addThemeVariants(ButtonVariant.TERTIARY);
    revise.setAriaLabel(getTranslation("signal.revise.of", signal.sourceMessageId()));
    row.add(new Div(revise));
    return row;
  }

  private ListItem away(WithheldSignals.Content content) {
    Span until =
        new Span(
            getTranslation("signal.own.withheld.until", Days.told(content.until(), getLocale())));
    until.addClassName("hv-small");
    String text = content.text();
    return new ListItem(
        new Div(chip("signal.kind." + content.kind())),
        new Div(new Span(text == null ? getTranslation("signal.own.no-text") : text)),
        new Div(until));
  }

  private String told(OwnSignal signal) {
    String text = signal.text();
    return text == null ? getTranslation("signal.own.no-text") : text;
  }

  private Span chip(String key) {
    Span chip = new Span(getTranslation(key));
    chip.addClassName("hv-chip");
    return chip;
  }
}
