package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.casefile.FactAside;
import nl.houvast.family.OwnView;
import nl.houvast.family.OwnView.Known;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** What organisations wrote about somebody, each with who says it and how sure it is. */
final class KnownList extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Concepts concepts;
  private final transient Function<Known, Component> answer;

  /**
   * @param answer with which the person says something about a signal
   */
  KnownList(OwnView view, Concepts concepts, Function<Known, Component> answer) {
    this.concepts = concepts;
    this.answer = answer;
    setId("family-known");
    add(new H3(getTranslation("family.known")));
    add(new Paragraph(getTranslation("family.known.what")));
    if (view.known().isEmpty()) {
      add(new Paragraph(getTranslation("family.known.nothing")));
    }
    view.known().forEach(known -> add(article(known)));
  }

  private Article article(Known known) {
    Article article = new Article(new H4(title(known)));
    article.addClassName("hv-family-known");
    article.add(
        new Paragraph(
            getTranslation(
                "family.known.by",
                known.source(),
                month(known.month(), getLocale()),
                getTranslation("family.nature." + known.nature()),
                getTranslation("family.status." + known.status()))));
    article.add(new Paragraph(roles(known)));
    if (known.text() != null) {
      article.add(new Paragraph(getTranslation("family.known.words")), new Quote(known.text()));
    } else {
      Paragraph why = new Paragraph(why(known));
      why.addClassName("hv-soft");
      article.add(why);
    }
    own(known, article);
    article.add(answer.apply(known));
    return article;
  }

  private void own(Known known, Article article) {
    for (FactAside.Said said : known.said()) {
      article.add(
          new Paragraph(
              getTranslation(
                  "family.known.own", said.on() == null ? "" : Days.told(said.on(), getLocale()))),
          new Quote(said.text() == null ? "" : said.text()));
    }
    FactAside.Contested dispute = known.dispute();
    if (dispute != null) {
      article.add(new Paragraph(getTranslation("family.known.dispute." + dispute.status())));
      article.add(new Quote(dispute.text() == null ? "" : dispute.text()));
      if (dispute.reasons() != null) {
        article.add(
            new Paragraph(getTranslation("family.known.dispute.reasons")),
            new Quote(dispute.reasons()));
      }
    }
  }

  private String title(Known known) {
    String kind = getTranslation("family.kind." + known.kind());
    String about =
        known.indicates().stream()
            .filter(code -> !code.startsWith("REL-"))
            .flatMap(code -> concepts.find(code).stream())
            .map(concept -> concept.label(getLocale()))
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? kind : kind + ": " + about;
  }

  /** "maart 2023": the day itself tells more than a month, also about others. */
  static String month(@Nullable YearMonth month, Locale locale) {
    return month == null ? "" : DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
  }

  private String roles(Known known) {
    List<String> roles =
        known.roles().stream().map(role -> getTranslation("family.role." + role)).toList();
    String yours = String.join(" ", roles);
    return known.others() ? yours + " " + getTranslation("family.known.others") : yours;
  }

  private String why(Known known) {
    if (known.closed()) {
      return getTranslation("family.known.closed", known.source());
    }
    return getTranslation(known.others() ? "family.known.held" : "family.known.no-words");
  }
}
