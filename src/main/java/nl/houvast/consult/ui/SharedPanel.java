package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.BlockQuote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.consult.Shared;

/**
 * What an expert sees of a case. The same panel stands in front of the expert and, beforehand, in
 * front of the team: so the team sees exactly what goes along. It is given no name to show.
 */
class SharedPanel extends Div {
  private static final long serialVersionUID = 1L;

  SharedPanel(Shared shared) {
    addClassName("hv-stack");
    Map<String, String> roles = new HashMap<>();
    shared.network().nodes().forEach(n -> roles.put(n.id(), n.role()));
    add(network(shared, roles));
    Shared.SharedRecognition recognition = shared.recognition();
    if (recognition != null) {
      add(recognition(recognition));
    }
    if (!shared.signals().isEmpty()) {
      add(signals(shared.signals(), roles));
    }
  }

  private Section network(Shared shared, Map<String, String> roles) {
    Section card = Parts.card(getTranslation("consult.shared.network"));
    card.addClassName("hv-shared-network");
    Div people = Parts.line();
    shared.network().nodes().forEach(n -> people.add(Parts.chip(dashed(n.label()))));
    card.add(people);
    UnorderedList ties = new UnorderedList();
    for (Shared.Edge e : shared.network().edges()) {
      ties.add(
          new ListItem(
              getTranslation(
                  "consult.tie." + e.kind(),
                  roles.getOrDefault(e.from(), ""),
                  roles.getOrDefault(e.to(), ""))));
    }
    card.add(ties);
    for (List<String> together : shared.households()) {
      String who =
          together.stream().map(id -> roles.getOrDefault(id, "")).collect(Collectors.joining(", "));
      card.add(new Paragraph(getTranslation("consult.shared.household", who)));
    }
    return card;
  }

  /** "25-29" as it is printed: with a dash between two numbers. */
  private static String dashed(String label) {
    return label.replaceAll("(\\d)-(\\d)", "$1–$2");
  }

  private Section recognition(Shared.SharedRecognition r) {
    Section card = Parts.card(r.title());
    card.addClassName("hv-card-accent");
    card.add(
        Parts.line(
            Parts.chip(getTranslation("consult.shared.since", String.valueOf(r.recognisedInWeek()))),
            Parts.chip(getTranslation("consult.shared.rule", r.version()))));
    Section because =
        Parts.part(
            getTranslation("consult.shared.because"),
            Parts.bullets(r.because().stream().map(Shared.Because::sentence).toList()));
    because.addClassName("hv-because");
    Section against =
        Parts.part(
            getTranslation("consult.shared.against"),
            Parts.bullets(r.against().stream().map(Shared.Against::sentence).toList()));
    against.addClassName("hv-against");
    Section missing =
        Parts.part(
            getTranslation("consult.shared.missing"),
            Parts.bullets(r.missing().stream().map(Shared.Missing::question).toList()));
    missing.addClassName("hv-missing");
    Div three = new Div(because, against, missing);
    three.addClassName("hv-three");
    card.add(three);
    if (!r.contraindication().isBlank()) {
      card.add(new Paragraph(getTranslation("consult.shared.beware", r.contraindication())));
    }
    return card;
  }

  private Section signals(List<Shared.SharedSignal> signals, Map<String, String> roles) {
    Section card = Parts.card(getTranslation("consult.shared.signals"));
    for (Shared.SharedSignal s : signals) {
      Span week = new Span(getTranslation("consult.week", String.valueOf(s.week())));
      week.addClassNames("hv-soft", "hv-small");
      Span dot = new Span();
      dot.addClassName("hv-dot");
      if (s.kind().equals("CLOSURE")) {
        dot.addClassName("hv-dot-closure");
      }
      Div row = new Div(week, dot, what(s, roles));
      row.addClassName("hv-row");
      card.add(row);
    }
    return card;
  }

  private Div what(Shared.SharedSignal s, Map<String, String> roles) {
    Span kind = new Span(getTranslation("consult.kind." + s.kind()));
    kind.addClassName("hv-person");
    Div what = new Div(kind);
    what.add(
        new Div(
            Parts.soft(
                String.join(
                    " · ",
                    s.source(),
                    getTranslation("consult.nature." + s.nature()),
                    getTranslation("consult.status." + s.status())))));
    if (!s.actors().isEmpty() && !s.targets().isEmpty()) {
      what.add(
          new Div(
              Parts.soft(
                  getTranslation(
                      "consult.shared.towards", names(s.actors(), roles), names(s.targets(), roles)))));
    }
    if (s.excerpt() != null) {
      BlockQuote quote = new BlockQuote(s.excerpt());
      quote.addClassName("hv-quote");
      what.add(quote);
    }
    return what;
  }

  private static String names(List<String> ids, Map<String, String> roles) {
    return ids.stream().map(id -> roles.getOrDefault(id, "")).collect(Collectors.joining(", "));
  }
}
