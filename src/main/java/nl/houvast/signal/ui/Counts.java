package nl.houvast.signal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.houvast.signal.BatchResult;
import nl.houvast.signal.BatchResult.RejectedRow;

/** How many signals, how many repetitions, how many rows with a fault. */
class Counts extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param prefix of the texts: what would become of it, or what did
   */
  Counts(String prefix, BatchResult result) {
    addClassName("hv-sub");
    setId("import-counts");
    long rows = result.rejected().stream().mapToInt(RejectedRow::row).distinct().count();
    chip("hv-chip-green", getTranslation(prefix + ".accepted", result.accepted()));
    chip("hv-chip-accent", getTranslation(prefix + ".duplicates", result.duplicates()));
    chip("hv-chip-warm", getTranslation(prefix + ".rejected", rows));
  }

  private void chip(String colour, String text) {
    Span chip = new Span(text);
    chip.addClassNames("hv-chip", colour);
    add(chip);
  }
}
