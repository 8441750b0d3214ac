package nl.houvast.search;

import java.util.List;
import java.util.Locale;

/** Slot: things that everybody who is signed in may find. Never case content. */
public non-sealed interface KnowledgeSource extends IndexSource {

  /** The lines of these hits, in any order; what is gone is left out. */
  List<HitLine> show(List<String> ids, Locale locale);
}
