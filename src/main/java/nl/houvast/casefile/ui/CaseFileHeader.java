package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** The title of a case, how it stands, who stays with it, and what one can do. */
final class CaseFileHeader extends Div {
  private static final long serialVersionUID = 1L;
  private final transient CaseLook look;
  private final transient CaseFiles caseFiles;
  private final transient CaseFileSlots slots;
  private final boolean readOnly;
  private transient @Nullable CaseFileDetails shown;

  CaseFileHeader(CaseLook look, CaseFiles caseFiles, CaseFileSlots slots, boolean readOnly) {
    this.readOnly = readOnly;
    this.look = look;
    this.caseFiles = caseFiles;
    this.slots = slots;
    setId("case-header");
  }

  void show(CaseFileDetails details) {
    if (details.equals(shown)) {
      return;
    }
    boolean sameState = shown != null && shown.caseFile().status() == details.caseFile().status();
    Component actions = sameState ? getComponentAt(0).getChildren().toList().getLast() : null;
    shown = details;
    removeAll();
    CaseFile c = details.caseFile();
    Div title =
        new Div(
            new Div(
                new H1(c.title().isEmpty() ? getTranslation("casefile.case") : c.title()),
                line(details)));
    title.addClassName("hv-title");
    // The buttons stay the same elements, so that whoever is at one of them stays there.
    title.add(actions == null ? actions(c) : actions);
    add(title);
    if (c.closing() != null) {
      add(closing(c.closing()));
    }
  }

  private Div line(CaseFileDetails details) {
    CaseFile c = details.caseFile();
    Div line = new Div();
    line.addClassName("hv-sub");
    if (c.status() == CaseFile.Status.OPEN) {
      line.add(
          chip(
              getTranslation("casefile.phase", getTranslation("casefile.phase." + c.phase())),
              "hv-chip-accent"));
    } else {
      line.add(chip(getTranslation("casefile.status-of.CLOSED"), "hv-chip-warm"));
    }
    var size = details.size();
    line.add(
        chip(
            getTranslation(
                "casefile.size", size.persons(), size.addresses(), size.organisations())));
    if (details.restriction() != null) {
      line.add(chip(getTranslation("casefile.restricted"), "hv-chip-warm"));
    }
    if (details.continuityOwner() != null) {
      line.add(
          chip(getTranslation("casefile.lasting-contact.is", details.continuityOwner().name())));
    }
    if (c.newSignals() > 0) {
      RouterLink more =
          new RouterLink(getTranslation("casefile.new-signals", c.newSignals()), IntakeView.class);
      more.addClassName("hv-link");
      line.add(more);
    }
    return line;
  }

  private static Span chip(String text, String... more) {
    Span chip = new Span(text);
    chip.addClassName("hv-chip");
    chip.addClassNames(more);
    return chip;
  }

  private Div actions(CaseFile c) {
    Div actions = new Div();
    if (c.status() == CaseFile.Status.OPEN && !readOnly) {
      actions.addClassName("hv-actions");
      Button signal = new Button(getTranslation("casefile.add-signal"));
      signal.setId("add-signal");
      signal.addClickListener(click -> UI.getCurrent().navigate("signalen/nieuw"));
      actions.add(signal);
      slots.actions().forEach(a -> actions.add(a.action(look.caseFileId(), look.ground())));
      Button close = new Button(getTranslation("casefile.close"));
      close.setId("close-case");
      close.addClickListener(click -> close());
      actions.add(close);
    }
    return actions;
  }

  private void close() {
    CaseFileDetails details = shown;
    if (details != null) {
      new CloseDialog(
              details,
              (reason, saidBy, leftOpen) -> {
                caseFiles
                    .close(
                        look.caseFileId(),
                        details.caseFile().version(),
                        reason.name(),
                        saidBy,
                        leftOpen)
                    .orThrow();
                look.details()
                    .map(
                        d -> {
                          show(d);
                          return d;
                        });
              })
          .open();
    }
  }

  private Div closing(CaseFile.Closing closing) {
    String on = closing.on() == null ? "" : Days.told(closing.on(), getLocale());
    Div note =
        new Div(
            new Div(
                getTranslation(
                    "casefile.closed-on",
                    on,
                    getTranslation("casefile.reason." + closing.reason()))));
    if (!closing.saidBy().isEmpty()) {
      note.add(new Div(getTranslation("casefile.said-by", String.join(", ", closing.saidBy()))));
    }
    List<String> open = closing.leftOpen();
    note.add(
        new Div(
            open.isEmpty()
                ? getTranslation("casefile.left-open.count", 0)
                : getTranslation("casefile.left-open") + " " + String.join(" · ", open)));
    note.addClassName("hv-note");
    note.setId("case-closing");
    return note;
  }
}
