package nl.houvast.bench;

/** Where invented families take their names from. */
interface FamilyNames {
  /** A group of name origin, as often as it occurs. */
  String origin();

  /** Tussenvoegsel and core name. */
  String[] surname(String origin);

  String given(String origin, boolean man);

  /** What somebody of this given name is called, or the name itself. */
  String called(String given);
}
