package nl.houvast.casefile.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.houvast.casefile.Chronology.Axis;
import nl.houvast.casefile.Chronology.Closure;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.FactAside;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** One event of the timeline: when, what, who says so and how sure it is. */
final class EventRow extends ListItem {
  private static final long serialVersionUID = 1L;
  private final transient Words words;

  /**
   * @param whole with the text, the people and why one sees it; else only what and by whom
   * @param arrived that it came in while the reader was looking
   */
  EventRow(Event event, Axis axis, Words words, boolean whole, boolean arrived) {
    this.words = words;
    addClassName("hv-row");
    setId("event-" + event.signalId());
    Div what = new Div(title(event, arrived), new Small(words.source(event, getLocale())));
    closure(event.closure(), whole, what);
    if (whole) {
      whole(event, axis, what);
    } else {
      if (event.closedBecause() != null) {
        what.add(new Small(getTranslation("casefile.closed-content.short")));
      }
      if (!event.statements().isEmpty()) {
        what.add(new Small(getTranslation("casefile.statement.there")));
      }
    }
    LocalDate day = axis == Axis.HAPPENED ? event.happenedOn() : event.recordedOn();
    add(new Day(day, day == null ? "" : Days.told(day, getLocale())), dot(event), what);
  }

  private Div title(Event event, boolean arrived) {
    Span title = new Span(words.title(event, getLocale()));
    title.addClassName("hv-person");
    Div line = new Div(title);
    if (arrived) {
      Span mark = new Span(getTranslation("casefile.new"));
      mark.addClassName("hv-new");
      line.add(new Span(" "), mark);
      addClassName("hv-arrives");
    }
    if (event.dispute() != null) {
      Span disputed = new Span(getTranslation("casefile.dispute." + event.dispute().status()));
      disputed.addClassName("hv-chip");
      line.add(new Span(" "), disputed);
    }
    return line;
  }

  private static Span dot(Event event) {
    Span dot = new Span();
    dot.addClassNames("hv-dot", Words.mark(event));
    dot.getElement().setAttribute("aria-hidden", "true");
    return dot;
  }

  private void closure(@Nullable Closure closure, boolean whole, Div what) {
    if (closure == null) {
      return;
    }
    String said =
        closure.saidBy().isEmpty()
            ? ""
            : getTranslation("casefile.said-by", Words.names(closure.saidBy(), getLocale()))
                + " · ";
    what.add(
        new Small(said + getTranslation("casefile.left-open.count", closure.leftOpen().size())));
    if (whole && !closure.leftOpen().isEmpty()) {
      UnorderedList open = new UnorderedList();
      closure.leftOpen().forEach(one -> open.add(new ListItem(one)));
      what.add(new Small(getTranslation("casefile.left-open")), open);
    }
  }

  private void whole(Event event, Axis axis, Div what) {
    String people = words.people(event, getLocale());
    if (!people.isEmpty()) {
      what.add(new Div(people));
    }
    what.add(told(event));
    if (event.contact() != null) {
      what.add(new Small(getTranslation("casefile.contact", Words.contact(event.contact()))));
    }
    what.add(new Small(otherDay(event, axis)), why(event));
  }

  /** The words of the source and, equally large beside them, those of the person. */
  private Div told(Event event) {
    Div both = new Div();
    both.addClassName("hv-told");
    if (event.text() != null) {
      both.add(new Paragraph(event.text()));
    } else if (event.closedBecause() != null) {
      Paragraph why = new Paragraph(words.closed(event, getLocale()));
      why.addClassName("hv-soft");
      both.add(why);
    }
    if (!event.statements().isEmpty()) {
      both.add(statements(event));
    }
    return both;
  }

  private Section statements(Event event) {
    Section own = new Section(new Small(getTranslation("casefile.statement")));
    for (FactAside.Said said : event.statements()) {
      own.add(
          new Paragraph(
              said.text() == null ? getTranslation("casefile.statement.closed") : said.text()));
    }
    return own;
  }

  private String otherDay(Event event, Axis axis) {
    return axis == Axis.HAPPENED
        ? getTranslation(
            "casefile.recorded-on",
            event.recordedOn() == null ? "" : Days.told(event.recordedOn(), getLocale()))
        : getTranslation("casefile.happened-on", Words.happened(event, getLocale()));
  }

  private Details why(Event event) {
    Details why = new Details(getTranslation("casefile.why"));
    why.add(
        new Paragraph(
            getTranslation(
                "casefile.why.event",
                event.source().name(),
                event.recordedOn() == null ? "" : Days.told(event.recordedOn(), getLocale()))));
    why.addClassName("hv-why-here");
    return why;
  }

  /** A line of soft, small words. */
  static final class Small extends Div {
    private static final long serialVersionUID = 1L;

    Small(String text) {
      super(text);
      addClassName("hv-small");
    }
  }

  /** A day that machines can read too. */
  static final class Day extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    Day(@Nullable LocalDate day, String text) {
      super("time");
      setText(text);
      if (day != null) {
        getElement().setAttribute("datetime", day.toString());
      }
    }
  }
}
