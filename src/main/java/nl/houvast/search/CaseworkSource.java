package nl.houvast.search;

import java.util.List;
import java.util.Locale;
import nl.houvast.access.Sight;

/** Slot: things of cases, found and shown only within the scope of the one who asks. */
public non-sealed interface CaseworkSource extends IndexSource {

  /**
   * The lines of these hits, in any order, asked anew inside the reader's own sight; what is gone
   * or not in the scope is left out.
   */
  List<HitLine> show(Sight sight, List<String> ids, Locale locale);
}
