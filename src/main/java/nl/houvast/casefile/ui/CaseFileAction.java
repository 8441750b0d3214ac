package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import nl.houvast.access.Ground;
import org.springframework.modulith.NamedInterface;

/** Something to do, beside the title of an open case. A fresh component per call. */
@NamedInterface("slots")
public interface CaseFileAction {
  /** Lower stands more to the left. */
  int order();

  Component action(String caseFileId, Ground ground);
}
