package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.audit.Deeds;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.SafetyHold;
import nl.houvast.family.SafetyHolds;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.DayPicker;

/** Where a worker holds back who looked, since it could be dangerous to know. */
final class HoldsCard extends CaseCard<SafetyHold> {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "";

  HoldsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-holds",
        "family.holds",
        button("family.hold", "family-hold-set"));
  }

  @Override
  Answer<List<SafetyHold>> all() {
    return doors.holds().of(caseFileId, ground);
  }

  @Override
  ListItem item(SafetyHold hold) {
    ListItem item = new HoldRow(hold, label(hold), doors.holds().today());
    if (hold.holds(doors.holds().today())) {
      Button lift = new Button(getTranslation("family.hold.lift"), click -> lift(hold));
      lift.setAriaLabel(getTranslation("family.hold.lift") + ": " + label(hold));
      item.add(lift);
    }
    return item;
  }

  private String label(SafetyHold hold) {
    return label(hold.personId(), "");
  }

  private void lift(SafetyHold hold) {
    doors.holds().lift(caseFileId, hold.id()).orThrow();
    show();
  }

  @Override
  void begin() {
    Select<Someone> who = new Select<>();
    who.setLabel(getTranslation("family.hold.who"));
    who.setItems(people);
    who.setItemLabelGenerator(Someone::label);
    who.setValue(people.getFirst());
    Select<String> room = new Select<>();
    room.setLabel(getTranslation("family.hold.room"));
    var rooms = new ArrayList<>(List.of(ALL));
    rooms.addAll(SafetyHolds.ROOMS);
    room.setItems(rooms);
    room.setItemLabelGenerator(
        r -> r.isEmpty() ? getTranslation("family.hold.all") : Deeds.told(r, getLocale()));
    room.setValue(ALL);
    DayPicker until = new DayPicker(getTranslation("family.hold.until"));
    until.setValue(doors.holds().longest());
    new ReasonDialog(
            "family.hold",
            words ->
                doors
                    .holds()
                    .set(
                        caseFileId,
                        who.getValue().id(),
                        room.getValue().isEmpty() ? null : room.getValue(),
                        words,
                        until.getValue()),
            who,
            room,
            until)
        .open();
  }
}
