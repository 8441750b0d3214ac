package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import nl.houvast.knowledge.training.Families;
import nl.houvast.knowledge.training.Family;
import nl.houvast.knowledge.training.Try;
import org.jspecify.annotations.Nullable;

/**
 * Practising on an invented family: at each step only what is known on that day, one's own choice
 * and why; after the last one the choices of an expert beside it. It is kept on this page alone,
 * and nothing counts what was chosen.
 */
@Route("oefenen/:id")
@PermitAll
class PracticeView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private transient @Nullable Try running;

  @Override
  boolean show(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    var found = Families.all().stream().filter(f -> f.id().equals(id)).findFirst();
    found.ifPresent(f -> show(f, new Try(f)));
    return found.isPresent();
  }

  private void show(Family family, Try of) {
    running = of;
    removeAll();
    named(in(family.title()));
    RouterLink all = new RouterLink(getTranslation("knowledge.practice"), PracticesView.class);
    all.addClassName("hv-link");
    add(
        new Div(all),
        new H1(in(family.title())),
        note(new Span(getTranslation("knowledge.practice.invented"))),
        section("knowledge.practice.who", bullets(family.who())));
    var known = of.known();
    for (int i = 0; i < known.size(); i++) {
      add(step(family, of, i));
    }
    if (of.isOver()) {
      add(end(family));
    }
  }

  private Section step(Family family, Try of, int at) {
    Family.Step step = of.known().get(at);
    boolean answered = at < of.answers().size();
    H2 title =
        new H2(
            getTranslation(
                "knowledge.practice.step", Wording.day(step.day(), getLocale()), in(step.from())));
    Section section = new Section();
    section.addClassName("hv-card");
    section.setId("practice-step-" + (at + 1));
    if (of.silenceBefore(at) > 0) {
      Paragraph silence =
          new Paragraph(getTranslation("knowledge.practice.silence", of.silenceBefore(at)));
      silence.addClassName("hv-soft");
      section.add(silence);
    }
    section.add(title, new Paragraph(in(step.arrives())));
    if (answered) {
      section.add(chosen("yours", of.answers().get(at).act(), of.answers().get(at).why()));
      if (of.isOver()) {
        section.add(
            chosen("expert", step.expert().act(), in(step.expert().why())),
            part("knowledge.practice.elsewhere", in(step.elsewhere())));
      }
    } else {
      section.add(form(family, of));
      if (at > 0) {
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("this.focus()");
      }
    }
    return section;
  }

  private Component chosen(String whose, Family.Act act, String why) {
    return part("knowledge.practice." + whose, word(act) + (why.isEmpty() ? "" : ": " + why));
  }

  private Component part(String key, String text) {
    return new Section(new H3(getTranslation(key)), new Paragraph(text));
  }

  private Component form(Family family, Try of) {
    RadioButtonGroup<Family.Act> act =
        new RadioButtonGroup<>(getTranslation("knowledge.practice.choose"));
    act.setId("practice-act");
    act.setItems(Family.Act.values());
    act.setItemLabelGenerator(this::word);
    TextArea why = new TextArea(getTranslation("knowledge.practice.why"));
    why.setId("practice-why");
    why.setHelperText(getTranslation("knowledge.practice.why-help"));
    why.setWidthFull();
    why.setMaxLength(2_000);
    Button on = new Button(getTranslation("knowledge.practice.on"));
    on.addThemeVariants(ButtonVariant.PRIMARY);
    on.addClickListener(
        click -> {
          act.setInvalid(act.getValue() == null);
          act.setErrorMessage(getTranslation("knowledge.practice.choose-first"));
          if (act.getValue() != null && of == running) {
            of.answer(act.getValue(), why.getValue());
            show(family, of);
          }
        });
    Div form = new Div(act, why, on);
    form.addClassName("hv-form");
    return form;
  }

  private Section end(Family family) {
    H2 title = new H2(getTranslation("knowledge.practice.truth"));
    title.getElement().setAttribute("tabindex", "-1");
    Section end =
        new Section(
            title,
            new Paragraph(in(family.truth())),
            new Paragraph(getTranslation("knowledge.practice.talk")),
            new Button(
                getTranslation("knowledge.practice.again"),
                click -> show(family, new Try(family))));
    end.addClassName("hv-card");
    end.setId("practice-end");
    title.getElement().executeJs("this.focus()");
    return end;
  }

  private String word(Family.Act act) {
    return getTranslation("knowledge.practice.act." + act);
  }

  private String in(Map<String, String> texts) {
    return Wording.in(texts, getLocale());
  }
}
