package nl.houvast.access;

/** The regime under which a source may share, from the type of its organisation. */
public enum Compartment {
  OPEN,
  HEALTH,
  POLICE,
  JUSTICE,
  YOUTH;

  public static Compartment of(String organisationType) {
    return switch (organisationType) {
      case "MENTAL_HEALTH", "GP" -> HEALTH;
      case "POLICE" -> POLICE;
      case "JUSTICE", "PROBATION" -> JUSTICE;
      case "YOUTH_PROTECTION", "CHILD_PROTECTION_BOARD" -> YOUTH;
      default -> OPEN;
    };
  }
}
