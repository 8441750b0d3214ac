package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.consult.ConsultLine;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** Questions under each other, each a link to its page. */
class ConsultList extends UnorderedList {
  private static final long serialVersionUID = 1L;

  /**
   * @param chosen the consult that stands open beside the list, or null
   */
  ConsultList(List<ConsultLine> lines, @Nullable String chosen) {
    addClassNames("hv-list", "hv-consults");
    lines.forEach(line -> add(row(line, line.id().equals(chosen))));
    if (lines.isEmpty()) {
      add(
          new ListItem(
              Parts.empty(
                  getTranslation("consult.list.empty"), getTranslation("consult.list.example"))));
    }
  }

  private ListItem row(ConsultLine line, boolean chosen) {
    RouterLink link =
        new RouterLink("", ConsultDeskView.class, new RouteParameters("id", line.id()));
    link.addClassName("hv-consult-link");
    if (chosen) {
      link.getElement().setAttribute("aria-current", "page");
    }
    Span question = new Span(line.question());
    question.addClassName("hv-consult-question");
    link.add(question);
    var meta = Parts.line();
    if (line.news()) {
      meta.add(Parts.mark(getTranslation("consult.new")));
    }
    var pattern = line.pattern();
    meta.add(
        Parts.soft(
            Stream.of(
                    pattern == null ? null : pattern.title(),
                    line.caseTitle(),
                    getTranslation("consult.state." + line.status()),
                    getTranslation("consult.list.count", line.advice(), line.messages()),
                    Days.told(line.askedAt(), getLocale()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "))));
    return new ListItem(link, meta);
  }
}
