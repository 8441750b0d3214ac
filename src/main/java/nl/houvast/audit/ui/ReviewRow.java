package nl.houvast.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.houvast.access.Policies;
import nl.houvast.audit.Audit.Access;
import nl.houvast.audit.Deeds;
import nl.houvast.audit.Reviews;
import nl.houvast.shell.Days;

/** One thing to look at again: which rule, why, the lines behind it, and the way to a finding. */
class ReviewRow extends ListItem {
  private static final long serialVersionUID = 1L;
  private final transient Policies policies;

  ReviewRow(Reviews.Review review, Reviews reviews, Policies policies, Runnable done) {
    this.policies = policies;
    addClassName("hv-review");
    setId("review-" + review.id());
    String why = why(review);
    add(new H3(getTranslation("audit.rule." + review.rule().name())), new Paragraph(why));
    if (review.line() != null) {
      Div line = new Div(told(review.line()));
      line.addClassName("hv-small");
      add(line);
    }
    if (review.reason() != null) {
      add(new Paragraph(getTranslation("audit.review.reason", review.reason())));
    }
    if (review.finding() != null) {
      add(new Paragraph(found(review)));
      return;
    }
    Div actions = new Div();
    actions.addClassName("hv-actions");
    if (review.mine()) {
      Div note = new Div(getTranslation("audit.review.mine"));
      note.addClassName("hv-note");
      actions.add(note);
    } else {
      Button judge = new Button(getTranslation("audit.review.judge"));
      judge.addClickListener(click -> new JudgeDialog(reviews, review, why, done).open());
      judge.setAriaLabel(getTranslation("audit.review.judge-this", why));
      actions.add(judge);
    }
    actions.add(lines(review));
    add(actions);
  }

  private String why(Reviews.Review review) {
    return getTranslation(
        "audit.rule.why." + review.rule().name(),
        review.account(),
        Days.told(review.from(), getLocale()),
        Days.told(review.until(), getLocale()),
        review.number(),
        review.caseFileId() == null ? "" : review.caseFileId());
  }

  private String told(Access line) {
    String ground =
        line.purpose() == null ? "" : " · " + policies.purpose(line.purpose(), getLocale());
    return line.organisation()
        + " · "
        + Deeds.told(line.activity(), getLocale())
        + ground
        + " · "
        + line.level();
  }

  private String found(Reviews.Review review) {
    return getTranslation(
        "audit.review.found",
        getTranslation("audit.finding." + review.finding()),
        review.judgedBy() == null ? "" : review.judgedBy(),
        review.judgedAt() == null ? "" : Days.told(review.judgedAt(), getLocale()),
        review.note() == null ? "" : review.note());
  }

  private RouterLink lines(Reviews.Review review) {
    RouterLink link = new RouterLink(getTranslation("audit.review.lines"), LogView.class);
    link.setQueryParameters(
        QueryParameters.simple(
            Map.of(
                "account", review.account(),
                "van", review.day().toString(),
                "tot", review.day().toString())));
    return link;
  }
}
