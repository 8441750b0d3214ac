package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import nl.houvast.knowledge.PatternSheet;
import org.springframework.modulith.NamedInterface;

/**
 * A part of the form in which a pattern is composed, by the room that reads what it writes: the
 * rule, the examples. A fresh component per call.
 */
@NamedInterface("slots")
public interface PatternForm {
  /** Lower stands higher in the form. */
  int order();

  /**
   * @param sheet what is filled in is written into it at once
   * @param changed told after every change
   */
  Component form(PatternSheet sheet, Runnable changed);
}
