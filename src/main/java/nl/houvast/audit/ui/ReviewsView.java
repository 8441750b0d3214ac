package nl.houvast.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import nl.houvast.access.Policies;
import nl.houvast.audit.Reviews;
import nl.houvast.audit.Reviews.Review;
import nl.houvast.audit.review.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the privacy officer has to look at again, and why each of it. Nobody is ranked. */
@Route("inzage/beoordelen")
@PageTitle("audit.part.reviews")
@RolesAllowed("PRIVACY_OFFICER")
class ReviewsView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Reviews reviews;
  private final transient Policies policies;
  private static final Logger log = LoggerFactory.getLogger(ReviewsView.class);
  private final Button now = new Button();
  private final Div waiting = new Div();

  ReviewsView(Reviews reviews, Policies policies) {
    this.reviews = reviews;
    this.policies = policies;
    addClassName("hv-page");
    Paragraph how = new Paragraph(getTranslation("audit.reviews.how"));
    how.addClassName("hv-sub");
    now.setText(getTranslation("audit.reviews.gather"));
    now.setId("reviews-gather");
    now.setDisableOnClick(true);
    now.addClickListener(click -> gather(click.getSource().getUI().orElseThrow()));
    Div actions = new Div(now);
    actions.addClassName("hv-actions");
    Div title = new Div(new Div(new H1(getTranslation("audit.reviews.title")), how), actions);
    title.addClassName("hv-title");
    waiting.setId("reviews");
    waiting.addClassName("hv-stack");
    add(title, new OfficerParts("reviews"), waiting);
    refresh();
  }

  /** Off the thread of the screen, as the officer who asked: a busy day has many lines. */
  private void gather(UI ui) {
    Runnable search = () -> reviews.gather().orThrow();
    var asOfficer =
        DelegatingSecurityContextRunnable.create(search, SecurityContextHolder.getContext());
    CompletableFuture.runAsync(asOfficer, task -> Thread.ofVirtual().name("gather").start(task))
        .whenComplete((nothing, failure) -> tell(ui, failure));
  }

  private void tell(UI ui, @Nullable Throwable failure) {
    if (failure != null) {
      log.error("the log could not be searched", failure);
    }
    try {
      ui.access(
          () -> {
            now.setEnabled(true);
            refresh();
          });
    } catch (UIDetachedException gone) {
      // nobody looks any more; what was found stays
    }
  }

  private void refresh() {
    waiting.removeAll();
    List<Review> open = reviews.open().orThrow();
    section(open, "audit.reviews.emergency", r -> r.rule() == Rule.BREAK_GLASS);
    section(
        open,
        "audit.reviews.conspicuous",
        r -> r.rule() != Rule.BREAK_GLASS && r.rule() != Rule.SAMPLE);
    section(open, "audit.reviews.sample", r -> r.rule() == Rule.SAMPLE);
    if (open.isEmpty()) {
      Div empty = new Div(new Paragraph(getTranslation("audit.reviews.none")));
      empty.addClassName("hv-empty");
      waiting.add(empty);
    }
  }

  private void section(List<Review> open, String key, Predicate<Review> which) {
    var mine = open.stream().filter(which).toList();
    if (mine.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    mine.forEach(review -> list.add(new ReviewRow(review, reviews, policies, this::refresh)));
    Paragraph why = new Paragraph(getTranslation(key + ".why"));
    why.addClassName("hv-soft");
    Section card = new Section(new H2(getTranslation(key, mine.size())), why, list);
    card.addClassName("hv-card");
    waiting.add(card);
  }
}
