package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import nl.houvast.access.Ground;
import org.springframework.modulith.NamedInterface;

/** A tab of the case page. A fresh component per call. */
@NamedInterface("slots")
public interface CaseFileTab {
  /** Lower stands more to the left. */
  int order();

  /** The key of its title in the translations; also its name in the URL, after the last dot. */
  String titleKey();

  Component content(String caseFileId, Ground ground);
}
