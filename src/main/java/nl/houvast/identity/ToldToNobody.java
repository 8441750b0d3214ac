package nl.houvast.identity;

import java.util.Set;

/** Which signals nobody may learn of who is not named. Filled by the room that owns case files. */
public interface ToldToNobody {
  /** The ids of signals in a restricted case. */
  Set<String> signals();
}
