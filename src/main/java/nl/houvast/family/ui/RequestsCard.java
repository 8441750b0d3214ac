package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.SubjectRequest.Kind;
import nl.houvast.family.SubjectRequest.Status;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.DayPicker;
import nl.houvast.signal.Withheld;

/** What people of a case asked, until when they hear, and who was not told yet of the case. */
final class RequestsCard extends CaseCard<SubjectRequest> {
  private static final long serialVersionUID = 1L;

  RequestsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-requests",
        "family.requests",
        button("family.request.record", "family-request-record"));
  }

  @Override
  Answer<List<SubjectRequest>> all() {
    return doors.requests().of(caseFileId, ground);
  }

  @Override
  ListItem item(SubjectRequest request) {
    ListItem item = new RequestRow(request, label(request));
    if (request.status() == Status.OPEN) {
      Div actions = new Div();
      actions.addClassName("hv-actions");
      if (request.kind() == Kind.INFORM) {
        actions.add(
            button("family.request.informed", request, () -> inform(request)),
            button("family.request.postpone", request, () -> postpone(request)));
      } else {
        actions.add(button("family.request.answer", request, () -> answer(request)));
        if (request.kind() == Kind.ERASURE && request.personId() != null) {
          actions.add(button("family.erase", request, () -> erase(request)));
        }
        if (request.extendedWhy() == null) {
          actions.add(button("family.request.extend", request, () -> extend(request)));
        }
      }
      item.add(actions);
    }
    return item;
  }

  private Button button(String key, SubjectRequest request, Runnable act) {
    Button button = new Button(getTranslation(key), click -> act.run());
    button.setAriaLabel(getTranslation(key) + ": " + label(request));
    return button;
  }

  private String label(SubjectRequest request) {
    return label(request.personId(), getTranslation("family.sayings.somebody"));
  }

  @Override
  void begin() {
    Select<Someone> who = who();
    Select<Kind> kind = new Select<>();
    kind.setLabel(getTranslation("family.ask.what"));
    kind.setItems(Arrays.stream(Kind.values()).filter(k -> k != Kind.INFORM).toList());
    kind.setItemLabelGenerator(k -> getTranslation("family.ask.kind." + k));
    kind.setValue(Kind.ACCESS);
    BehalfFields asker = new BehalfFields();
    DayPicker day = new DayPicker(getTranslation("family.request.day"));
    day.setValue(doors.requests().today());
    new ReasonDialog(
            "family.request.record",
            words ->
                who.getValue() == null || day.getValue() == null
                    ? Answer.refused("family.request.day")
                    : doors
                        .requests()
                        .record(
                            caseFileId,
                            who.getValue().id(),
                            kind.getValue(),
                            words,
                            day.getValue(),
                            asker.behalf()),
            who,
            asker,
            kind,
            day)
        .open();
  }

  private Select<Someone> who() {
    Select<Someone> who = new Select<>();
    who.setLabel(getTranslation("family.request.who"));
    who.setItems(people);
    who.setItemLabelGenerator(Someone::label);
    who.setValue(people.getFirst());
    return who;
  }

  private void answer(SubjectRequest request) {
    RadioButtonGroup<Boolean> granted = new RadioButtonGroup<>();
    granted.setLabel(getTranslation("family.decide.outcome"));
    granted.setItems(true, false);
    granted.setItemLabelGenerator(
        yes -> getTranslation(yes ? "family.request.granted" : "family.request.refused"));
    granted.setValue(true);
    if (request.kind() == Kind.RESTRICTION) {
      restrict(request, granted);
      return;
    }
    new ReasonDialog(
            "family.request.answer",
            words -> doors.requests().answer(caseFileId, id(request), granted.getValue(), words),
            granted)
        .open();
  }

  private void restrict(SubjectRequest request, RadioButtonGroup<Boolean> granted) {
    var choices = doors.withholdings().choices(caseFileId, ground).orThrow();
    var what = new WithholdFields(choices, doors.withholdings());
    granted.addValueChangeListener(changed -> what.setVisible(changed.getValue()));
    new ReasonDialog(
            "family.request.answer",
            words ->
                granted.getValue()
                    ? doors
                        .withholdings()
                        .grant(
                            caseFileId, id(request), what.decision(Withheld.Why.RESTRICTED, words))
                    : doors.requests().answer(caseFileId, id(request), false, words),
            granted,
            what)
        .open();
  }

  private void extend(SubjectRequest request) {
    new ReasonDialog(
            "family.request.extend",
            words -> doors.requests().extend(caseFileId, id(request), words))
        .open();
  }

  private static String id(SubjectRequest request) {
    return Objects.requireNonNull(request.id());
  }

  private void erase(SubjectRequest request) {
    new EraseDialog(doors.erasures(), caseFileId, person(request), label(request)).open();
  }

  private void inform(SubjectRequest duty) {
    new ReasonDialog(
            "family.request.informed",
            words ->
                duty.id() == null
                    ? doors.requests().informed(caseFileId, person(duty), words)
                    : doors.requests().answer(caseFileId, duty.id(), true, words))
        .open();
  }

  private void postpone(SubjectRequest duty) {
    DayPicker until = new DayPicker(getTranslation("family.hold.until"));
    new ReasonDialog(
            "family.request.postpone",
            words ->
                duty.id() == null
                    ? doors.requests().postpone(caseFileId, person(duty), words, until.getValue())
                    : doors
                        .requests()
                        .postponeAgain(caseFileId, duty.id(), words, until.getValue()),
            until)
        .open();
  }

  private static String person(SubjectRequest duty) {
    return Objects.requireNonNull(duty.personId());
  }
}
