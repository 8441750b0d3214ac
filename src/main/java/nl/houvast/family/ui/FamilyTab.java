package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ui.CaseFileTab;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;

/** The tab of the case page with the rights of the people whom the case is about. */
@org.springframework.stereotype.Component
class FamilyTab implements CaseFileTab {
  private final TeamDoors doors;

  FamilyTab(TeamDoors doors) {
    this.doors = doors;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String titleKey() {
    return "family.tab.gezin";
  }

  @Override
  public Component content(String caseFileId, Ground ground) {
    Div content = new Div();
    content.addClassName("hv-stack");
    content.setId("family-tab");
    if (doors.links().people(caseFileId, ground)
        instanceof Answer.Given<List<Someone>>(var people)) {
      content.add(
          new LinksCard(doors, caseFileId, ground, people),
          new SayingsCard(doors, caseFileId, ground, people),
          new RequestsCard(doors, caseFileId, ground, people),
          new ExportsCard(doors, caseFileId, ground, people),
          new HoldsCard(doors, caseFileId, ground, people),
          new WithheldCard(doors, caseFileId, ground, people));
    }
    return content;
  }
}
