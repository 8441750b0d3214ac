package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import nl.houvast.access.Ground;
import org.springframework.modulith.NamedInterface;

/** A card on the overview of the case page. A fresh component per call. */
@NamedInterface("slots")
public interface CaseFileCard {
  /** Lower stands first. */
  int order();

  Component card(String caseFileId, Ground ground);
}
