package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.consult.Advice;
import nl.houvast.consult.AdviceResponse;
import nl.houvast.consult.Advices;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** One advice: what to do and what not, for whom, on which ground, until when, and the answer. */
class AdvicePanel extends Article {
  private static final long serialVersionUID = 1L;

  /**
   * @param answering the door by which a team answers; null in front of an expert
   */
  AdvicePanel(Advice advice, @Nullable Advices answering) {
    addClassName("hv-advice");
    setId("advice-" + advice.id());
    add(head(advice), Parts.text(advice.text()));
    told("consult.advice.conditions", advice.conditions());
    told("consult.advice.not", advice.contraindications());
    add(grounds(advice));
    add(attached(advice));
    if (advice.groundLapsed()) {
      add(Parts.note(getTranslation("consult.advice.lapsed")));
    }
    if (advice.expired()) {
      add(Parts.note(getTranslation("consult.advice.expired")));
    }
    if (advice.response() == null && answering == null) {
      add(Parts.soft(getTranslation("consult.start.unanswered")));
    }
    add(answer(advice));
    outcomes(advice);
    if (answering != null) {
      add(actions(advice, answering));
    }
  }

  private Div head(Advice advice) {
    Div head =
        Parts.line(Parts.chip(getTranslation("consult.phase." + advice.phase()), "hv-chip-green"));
    if (advice.response() == null) {
      head.add(Parts.mark(getTranslation("consult.new")));
    }
    String who =
        Stream.of(advice.author().name(), advice.author().discipline(), advice.author().platform())
            .filter(t -> t != null && !t.isBlank())
            .collect(Collectors.joining(", "));
    head.add(Parts.soft(who));
    if (advice.validUntil() != null) {
      head.add(
          Parts.soft(
              getTranslation("consult.advice.until", Days.told(advice.validUntil(), getLocale()))));
    }
    return head;
  }

  private void told(String key, @Nullable String text) {
    if (text != null) {
      add(new Paragraph(getTranslation(key, text)));
    }
  }

  private Paragraph grounds(Advice advice) {
    Paragraph grounds = new Paragraph(getTranslation("consult.advice.ground"));
    grounds.addClassName("hv-small");
    for (Advice.Citation c : advice.cites()) {
      String title = getTranslation("consult.advice.cited", c.title(), String.valueOf(c.version()));
      grounds.add(new Span(" "), Parts.dossier(c.dossierId(), c.version(), title));
      if (c.newerVersion() != null) {
        grounds.add(Parts.soft(" " + getTranslation("consult.advice.newer")));
      }
    }
    if (advice.ground() != null) {
      grounds.add(new Span(" " + advice.ground()));
    }
    return grounds;
  }

  private Div attached(Advice advice) {
    Div line = Parts.line();
    if (!advice.attachedTo().isEmpty()) {
      line.add(Parts.soft(getTranslation("consult.advice.about")));
    }
    advice.attachedTo().forEach(a -> line.add(Parts.chip(a.label())));
    return line;
  }

  private Div answer(Advice advice) {
    Div answer = Parts.line();
    AdviceResponse response = advice.response();
    if (response != null) {
      answer.add(Parts.chip(getTranslation("consult.response." + response), "hv-chip-accent"));
      if (advice.responseReason() != null) {
        answer.add(new Span(advice.responseReason()));
      }
      if (advice.reviewOn() != null) {
        answer.add(
            Parts.chip(
                getTranslation(
                    "consult.advice.review", Days.told(advice.reviewOn(), getLocale()))));
      }
    }
    return answer;
  }

  private void outcomes(Advice advice) {
    List<String> told = new ArrayList<>();
    for (Advice.Outcome o : advice.outcomes()) {
      String day = o.observedOn() == null ? "" : Days.told(o.observedOn(), getLocale()) + ": ";
      String text = o.text() == null ? "" : ". " + o.text();
      told.add(day + OutcomeDialog.word(this, o.result()) + text);
    }
    if (!told.isEmpty()) {
      add(new Paragraph(getTranslation("consult.advice.outcomes")), Parts.bullets(told));
    }
  }

  private Div actions(Advice advice, Advices advices) {
    Div actions = Parts.actions();
    if (advice.response() == null) {
      for (AdviceResponse response : AdviceResponse.values()) {
        Button button = new Button(getTranslation("consult.respond." + response));
        button.setId("respond-" + response + "-" + advice.id());
        button.addClickListener(click -> new ResponseDialog(advices, advice.id(), response).open());
        actions.add(button);
      }
    } else {
      actions.add(
          new Button(
              getTranslation("consult.advice.observe"),
              click -> new OutcomeDialog(advices, advice.id()).open()));
    }
    RouterLink consult =
        new RouterLink(
            getTranslation("consult.advice.open"),
            ConsultDeskView.class,
            new RouteParameters("id", advice.consultId()));
    consult.addClassName("hv-link");
    actions.add(consult);
    return actions;
  }
}
