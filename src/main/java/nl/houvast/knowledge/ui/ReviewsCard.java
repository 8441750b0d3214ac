package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.shell.StartCard;

/**
 * For curators: which dossiers to look at again, the earliest first. A day to look, no deadline.
 */
@org.springframework.stereotype.Component
class ReviewsCard implements StartCard {
  private static final int SHOWN = 5;
  private final Dossiers dossiers;
  private final Clock clock;

  ReviewsCard(Dossiers dossiers, Clock clock) {
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("CURATOR");
  }

  @Override
  public Component card() {
    return new Reviews(
        dossiers.published().stream().sorted(Comparator.comparing(Dossier::reviewOn)).toList(),
        LocalDate.now(clock));
  }

  private static final class Reviews extends Section {
    private static final long serialVersionUID = 1L;

    Reviews(List<Dossier> byDay, LocalDate today) {
      addClassName("hv-card");
      setId("knowledge-reviews");
      long now = byDay.stream().filter(d -> !d.reviewOn().isAfter(today)).count();
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      byDay.stream().limit(SHOWN).forEach(d -> list.add(line(d)));
      RouterLink all = new RouterLink(getTranslation("knowledge.work"), WorkView.class);
      all.addClassName("hv-link");
      add(
          new H2(getTranslation("knowledge.reviews")),
          new Paragraph(
              now == 0
                  ? getTranslation("knowledge.reviews.none")
                  : getTranslation("knowledge.reviews.now", now)),
          list,
          all);
    }

    private ListItem line(Dossier dossier) {
      Locale locale = getLocale();
      Span day =
          new Span(getTranslation("knowledge.reviews.on", Wording.day(dossier.reviewOn(), locale)));
      day.addClassName("hv-small");
      return new ListItem(Marks.link(dossier, locale), new Span(" "), day);
    }
  }
}
