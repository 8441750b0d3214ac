package nl.houvast.kernel;

/**
 * How much of a case a grant discloses, from nothing to everything that its compartments open.
 * Source: access-and-audit, disclosure levels.
 */
public enum Level {
  /** Nothing; the case does not exist for this reader. */
  L0,
  /** That there is a connection, and whom to contact. */
  L1,
  /** Pseudonymised: roles, age bands, relative weeks, shared excerpts. */
  L2,
  /** People and facts without the free text of others. */
  L3,
  /** Everything that the open compartments hold. */
  L4;

  public boolean atLeast(Level other) {
    return compareTo(other) >= 0;
  }
}
