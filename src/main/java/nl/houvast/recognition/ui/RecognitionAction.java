package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import nl.houvast.access.Ground;
import org.springframework.modulith.NamedInterface;

/** What can be done about a recognised pattern, under it. A fresh component per call. */
@NamedInterface("slots")
public interface RecognitionAction {
  /** Lower stands first. */
  int order();

  Component action(String caseFileId, String recognitionId, Ground ground);
}
