package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.family.Exported;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;

/** Shows what would leave, as the person will read it, to somebody who has to approve it. */
final class ApproveDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Paragraph problem = new Paragraph();
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final String exportId;

  ApproveDialog(TeamDoors doors, String caseFileId, Ground ground, String exportId) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.exportId = exportId;
    setHeaderTitle(getTranslation("family.export.look"));
    setWidth("52rem");
    setMaxWidth("100%");
    problem.addClassName("hv-note");
    problem.setVisible(false);
    Div form = new Div(new Paragraph(getTranslation("family.export.look.what")), problem);
    form.addClassName("hv-form");
    add(form);
    Button go = new Button(getTranslation("family.export.approve"), click -> approve());
    go.setId("family-export-approve");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    switch (doors.exports().preview(caseFileId, ground, exportId)) {
      case Answer.Given<Exported>(var export) -> form.add(page(export));
      case Answer.Refused<Exported>(var why) -> {
        refused(why);
        go.setEnabled(false);
      }
    }
    getFooter().add(new Button(getTranslation("family.cancel"), click -> close()), go);
  }

  private IFrame page(Exported export) {
    IFrame frame = new IFrame();
    frame.setId("family-export-preview");
    frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
    frame.setSrcdoc(new String(doors.page().html(export), StandardCharsets.UTF_8));
    frame.setTitle(getTranslation("family.export.look"));
    frame.setWidthFull();
    frame.setHeight("26rem");
    return frame;
  }

  private void approve() {
    if (doors.exports().approve(caseFileId, exportId) instanceof Answer.Refused<String>(var why)) {
      refused(why);
    } else {
      close();
    }
  }

  private void refused(Rejection why) {
    problem.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    problem.setVisible(true);
  }
}
