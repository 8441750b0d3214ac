package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.houvast.consult.ConsultView.Author;
import nl.houvast.consult.ConsultView.Message;
import nl.houvast.shell.Days;

/** What was said, in order; new words slide in at the end. */
class ThreadPanel extends Section {
  private static final long serialVersionUID = 1L;
  private final Div said = new Div();
  private final transient Set<String> seen = new HashSet<>();
  private boolean first = true;

  ThreadPanel() {
    addClassName("hv-card");
    add(new com.vaadin.flow.component.html.H2(getTranslation("consult.thread")), said);
    said.getElement().setAttribute("aria-live", "polite");
    said.addClassName("hv-thread");
  }

  void show(List<Message> messages) {
    said.removeAll();
    for (Message message : messages) {
      Article article = article(message);
      if (seen.add(message.id()) && !first) {
        article.addClassName("hv-arrives");
      }
      said.add(article);
    }
    if (messages.isEmpty()) {
      said.add(Parts.soft(getTranslation("consult.thread.none")));
    }
    first = false;
  }

  private Article article(Message message) {
    Article article = new Article();
    article.addClassName("hv-message");
    article.setClassName("hv-message-mine", message.mine());
    Div line =
        Parts.line(Parts.soft(who(message)), Parts.soft(Days.told(message.at(), getLocale())));
    if (message.kind().equals("REQUEST")) {
      line.add(Parts.chip(getTranslation("consult.request"), "hv-chip-warm"));
    }
    if (message.about() != null) {
      line.add(Parts.chip(getTranslation("consult.note.at", message.about().label())));
    }
    article.add(line, Parts.text(message.text()));
    if (message.reason() != null) {
      article.add(new Paragraph(getTranslation("consult.request.because", message.reason())));
    }
    return article;
  }

  private String who(Message message) {
    if (message.mine()) {
      return getTranslation("consult.you");
    }
    Author author = message.author();
    return author == null
        ? getTranslation("consult.team")
        : author.discipline() == null ? author.name() : author.name() + ", " + author.discipline();
  }
}
