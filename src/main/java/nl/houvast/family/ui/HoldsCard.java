package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.audit.Deeds;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.SafetyHold;
import nl.houvast.family.SafetyHolds;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.DayPicker;

/** Where a worker holds back who looked, since it could be dangerous to know. */
final class HoldsCard extends Section {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "";
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient Ground ground;
  private final transient List<Someone> people;
  private final UnorderedList list = new UnorderedList();

  HoldsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    this.people = people;
    addClassName("hv-card");
    setId("family-holds");
    list.addClassName("hv-list");
    Paragraph what = new Paragraph(getTranslation("family.holds.what"));
    what.addClassName("hv-soft");
    Button set = new Button(getTranslation("family.hold"), click -> set());
    set.setId("family-hold-set");
    set.setEnabled(!people.isEmpty());
    Div actions = new Div(set);
    actions.addClassName("hv-actions");
    add(new H2(getTranslation("family.holds")), what, list, actions);
    show();
    doors
        .live()
        .watch(this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::show);
  }

  private void show() {
    list.removeAll();
    if (doors.holds().of(caseFileId, ground) instanceof Answer.Given<List<SafetyHold>>(var all)) {
      all.forEach(hold -> list.add(item(hold)));
      list.setVisible(!all.isEmpty());
    }
  }

  private ListItem item(SafetyHold hold) {
    ListItem item = new HoldRow(hold, label(hold), doors.holds().today());
    if (hold.holds(doors.holds().today())) {
      Button lift = new Button(getTranslation("family.hold.lift"), click -> lift(hold));
      lift.setAriaLabel(getTranslation("family.hold.lift") + ": " + label(hold));
      item.add(lift);
    }
    return item;
  }

  private String label(SafetyHold hold) {
    return people.stream()
        .filter(p -> p.id().equals(hold.personId()))
        .map(Someone::label)
        .findFirst()
        .orElse("");
  }

  private void lift(SafetyHold hold) {
    doors.holds().lift(caseFileId, hold.id()).orThrow();
    show();
  }

  private void set() {
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
