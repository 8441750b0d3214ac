package nl.houvast.family.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.Recipients.Recipient;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;

/** Which organisations have to hear that a signal turned out wrong, or is withheld. */
final class RecipientsPart extends Details {
  private static final long serialVersionUID = 1L;

  RecipientsPart(TeamDoors doors, String caseFileId, Ground ground, String signalId) {
    setSummaryText(getTranslation("family.recipients"));
    addClassName("hv-family-recipients");
    // Asked when it is opened: it is a question to the log, and a line of it.
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            removeAll();
            show(doors.recipients().of(caseFileId, ground, signalId));
          }
        });
  }

  private void show(Answer<List<Recipient>> answer) {
    add(new Paragraph(getTranslation("family.recipients.what")));
    if (answer instanceof Answer.Given<List<Recipient>>(var all)) {
      UnorderedList list = new UnorderedList();
      all.forEach(
          r ->
              list.add(
                  new ListItem(
                      getTranslation(
                          "family.recipients.one",
                          r.organisation(),
                          Days.told(r.lastAt(), getLocale())))));
      add(list);
    }
  }
}
