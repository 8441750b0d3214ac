package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.houvast.family.Exported;
import nl.houvast.family.OwnView;
import nl.houvast.family.OwnView.Known;
import nl.houvast.family.PersonExport;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.Visit;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.shell.Days;

/**
 * What somebody reads about themselves, in four blocks: information, taking part, support, and what
 * to do when one does not agree.
 */
final class OwnPage extends Div {
  private static final long serialVersionUID = 1L;
  private final transient FamilyDoors doors;
  private final transient Visit began;

  /** Asked for here, under the lock; a download comes back to it without. */
  private final transient FamilySession session;

  private final transient Consumer<Visit> over;

  OwnPage(FamilyDoors doors, Visit visit, Consumer<Visit> over) {
    this.doors = doors;
    this.began = visit;
    session = doors.session().getObject();
    this.over = over;
    addClassName("hv-stack");
    show();
    doors.live().watch(this, this::touches, this::show);
  }

  private boolean touches(Ref ref) {
    return ref.kind() == Kind.GRANT
        ? ref.id().equals(began.person().linkId())
        : ref.kind() == Kind.SIGNAL && began.signalIds().contains(ref.id());
  }

  /** Asks anew, each time: whoever lost the link sees no more. */
  private void show() {
    var now = session.visit();
    if (now.isEmpty() || !(doors.views().of(now.get()) instanceof Answer.Given<OwnView> given)) {
      over.accept(began);
      return;
    }
    Visit visit = now.get();
    removeAll();
    add(new H1(getTranslation("family.page")));
    Paragraph intro =
        new Paragraph(
            getTranslation(
                "family.page.intro", visit.organisation(), Days.told(visit.until(), getLocale())));
    add(intro, information(given.value(), visit), participation(visit), support(), remedies(visit));
  }

  private Section information(OwnView view, Visit visit) {
    return block(
        "information",
        new KnownList(view, doors.concepts(), known -> new AnswerPart(known, this::said)),
        new ReadersList(doors.whoLooked().of(visit).orThrow(), doors.policies()),
        copies(visit));
  }

  /** Keeps what the person says; the page shows it at once, in its place. */
  private Optional<Rejection> said(Known about, String words, boolean notRight) {
    var now = session.visit();
    if (now.isEmpty()) {
      over.accept(began);
      return Optional.empty();
    }
    Answer<?> answer =
        notRight
            ? doors.disputes().add(now.get(), about.signalId(), words)
            : doors.statements().add(now.get(), about.signalId(), words);
    if (answer instanceof Answer.Refused<?>(var why)) {
      return Optional.of(why);
    }
    show();
    return Optional.empty();
  }

  private Answer<LocalDate> asked(SubjectRequest.Kind kind, String words) {
    var now = session.visit();
    if (now.isEmpty()) {
      over.accept(began);
      return Answer.refused("family.not-opened");
    }
    Answer<LocalDate> answer = doors.requests().ask(now.get(), kind, words);
    if (answer instanceof Answer.Given<LocalDate>) {
      show();
    }
    return answer;
  }

  /** What two people of the team approved to be handed over. */
  private Component copies(Visit visit) {
    Div copies = new Div();
    copies.setId("family-copies");
    for (PersonExport export : doors.exports().of(visit).orThrow()) {
      copies.add(
          new Paragraph(
              getTranslation("family.export.ready", Days.told(export.madeOn(), getLocale()))),
          new ExportLinks(doors.page(), () -> fetched(export.id())));
    }
    return copies;
  }

  private Answer<Exported> fetched(String exportId) {
    return session
        .visit()
        .map(visit -> doors.exports().fetch(visit, exportId))
        .orElseGet(() -> Answer.refused("family.not-opened"));
  }

  private Section participation(Visit visit) {
    return block(
        "participation",
        new Paragraph(getTranslation("family.participation.text")),
        new Paragraph(getTranslation("family.participation.talk", visit.organisation())));
  }

  private Section support() {
    return block(
        "support",
        new Paragraph(getTranslation("family.support.text")),
        list(
            "family.support.danger",
            "family.support.vt",
            "family.support.confidant",
            "family.support.interpreter"));
  }

  private Section remedies(Visit visit) {
    return block(
        "remedies",
        new Paragraph(getTranslation("family.remedies.text")),
        list(
            "family.remedies.team",
            "family.remedies.rights",
            "family.remedies.complaint",
            "family.remedies.authority"),
        new AskPart(doors.requests().of(visit).orThrow(), this::asked));
  }

  private UnorderedList list(String... keys) {
    UnorderedList list = new UnorderedList();
    for (String key : keys) {
      list.add(new ListItem(getTranslation(key)));
    }
    return list;
  }

  private Section block(String name, Component... content) {
    Section block = new Section(new H2(getTranslation("family." + name)));
    block.setId("family-" + name);
    block.addClassName("hv-card");
    block.add(content);
    return block;
  }
}
