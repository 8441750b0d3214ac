package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.consult.Shared;
import nl.houvast.consult.Shared.SharedRecognition;
import nl.houvast.consult.Shared.SharedSignal;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.network.ui.NetworkDrawing;

/**
 * What an expert sees of a case. The same panel stands in front of the expert and, beforehand, in
 * front of the team: so the team sees exactly what goes along. It is given no name to show.
 */
class SharedPanel extends Div {
  private static final long serialVersionUID = 1L;
  private static final long HALF_A_YEAR = 26;
  private final transient Concepts concepts;
  private final transient Map<String, String> roles = new HashMap<>();

  SharedPanel(Shared shared, Concepts concepts) {
    this.concepts = concepts;
    shared.network().nodes().forEach(n -> roles.put(n.id(), n.role()));
    addClassName("hv-stack");
    add(network(shared));
    SharedRecognition recognition = shared.recognition();
    if (recognition != null) {
      add(recognition(recognition));
    }
    if (!shared.signals().isEmpty()) {
      add(signals(shared.signals()));
    }
  }

  private Section network(Shared shared) {
    NetworkDrawing drawing = new NetworkDrawing();
    Section card = Parts.card(getTranslation("consult.shared.network"), drawing);
    drawing.show(SharedFamily.of(shared, this));
    for (List<String> together : shared.households()) {
      card.add(Parts.soft(getTranslation("consult.shared.household", names(together))));
    }
    return card;
  }

  private Section recognition(SharedRecognition r) {
    Section card = Parts.card(r.title());
    card.addClassName("hv-card-accent");
    card.add(
        Parts.soft(
            getTranslation(
                "consult.shared.since",
                String.valueOf(r.recognisedInWeek()),
                String.valueOf(r.version()))));
    if (!r.status().equals("ACTIVE")) {
      card.add(Parts.note(getTranslation("consult.shared.withdrawn")));
      return card;
    }
    Div three =
        new Div(
            part("because", r.because().stream().map(Shared.Because::sentence).toList()),
            part("against", r.against().stream().map(Shared.Against::sentence).toList()),
            part("missing", r.missing().stream().map(Shared.Missing::question).toList()));
    three.addClassName("hv-three");
    card.add(three);
    if (!r.contraindication().isBlank()) {
      card.add(Parts.note(r.contraindication()));
    }
    return card;
  }

  private Section part(String which, List<String> lines) {
    Section part =
        lines.isEmpty()
            ? Parts.part(
                getTranslation("consult.shared." + which),
                new Paragraph(getTranslation("consult.shared.nothing")))
            : Parts.part(getTranslation("consult.shared." + which), Parts.bullets(lines));
    part.addClassName("hv-" + which);
    return part;
  }

  /** In weeks from the first; a long silence is drawn as such, also here. */
  private Section signals(List<SharedSignal> signals) {
    Section card = Parts.card(getTranslation("consult.shared.signals"));
    long before = signals.getFirst().week();
    for (SharedSignal s : signals) {
      if (s.week() - before > HALF_A_YEAR) {
        Div gap = new Div(getTranslation("consult.shared.gap", s.week() - before));
        gap.addClassName("hv-gap");
        card.add(gap);
      }
      before = s.week();
      card.add(row(s));
    }
    return card;
  }

  private Div row(SharedSignal s) {
    Span week = new Span(getTranslation("consult.week", String.valueOf(s.week())));
    week.addClassNames("hv-week", "hv-small");
    Span dot = new Span();
    dot.addClassNames("hv-dot", mark(s));
    Div row = new Div(week, dot, what(s));
    row.addClassName("hv-row");
    return row;
  }

  private static String mark(SharedSignal s) {
    return switch (s.kind()) {
      case "CLOSURE" -> "hv-dot-closure";
      case "STRENGTH" -> "hv-dot-strength";
      default ->
          s.indicates().stream().anyMatch(Concept::isViolence) ? "hv-dot-violence" : "hv-dot-plain";
    };
  }

  private Div what(SharedSignal s) {
    Span title = new Span(title(s));
    title.addClassName("hv-person");
    Div what = new Div(title, new Div(Parts.soft(SharedFamily.told(s, this))));
    if (!s.actors().isEmpty() && !s.targets().isEmpty()) {
      what.add(
          new Div(
              Parts.soft(
                  getTranslation(
                      "consult.shared.towards", names(s.actors()), names(s.targets())))));
    }
    if (s.excerpt() != null) {
      Paragraph quote = Parts.text(s.excerpt());
      quote.addClassName("hv-quote");
      what.add(quote);
    }
    if (!s.beside().statements().isEmpty()) {
      what.add(new Div(Parts.soft(getTranslation("consult.shared.statement"))));
    }
    for (String words : s.beside().statements()) {
      Paragraph own = Parts.text(words);
      own.addClassName("hv-quote");
      what.add(own);
    }
    if (s.beside().hasStatement() && s.beside().statements().isEmpty()) {
      what.add(new Div(Parts.soft(getTranslation("consult.shared.statement.there"))));
    }
    if (s.beside().disputed()) {
      what.add(new Div(Parts.soft(getTranslation("consult.shared.disputed"))));
    }
    return what;
  }

  private String title(SharedSignal s) {
    String kind = getTranslation("consult.kind." + s.kind());
    String about =
        s.indicates().stream()
            .filter(code -> !code.startsWith("REL-") || s.indicates().size() == 1)
            .flatMap(code -> concepts.find(code).stream())
            .map(c -> c.label(getLocale()))
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? kind : kind + ": " + about;
  }

  private String names(List<String> ids) {
    return ids.stream()
        .map(id -> roles.getOrDefault(id, ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
