package nl.houvast.leak;

import java.util.Map;
import java.util.Set;

/**
 * Who may see what of the canary world: the rules of the design said once more, by hand and without
 * asking the code that they are to test.
 */
final class Rules {
  /** Whose regime keeps the content within the house, also from a team that may see the case. */
  static final Set<String> CLOSED = Set.of("O-GGZ", "O-GGZ-N", "O-JUS", "O-HA", "O-REC");

  /** Who may read what the own organisation handed in, as written. */
  private static final Map<String, String> READERS =
      Map.of(
          "lokaal", "O-LT",
          "rvt", "O-RVT",
          "rvt-collega", "O-RVT",
          "rvt-noord", "O-RVT-N");

  /** Whoever reads what is written about the work: of content, not more than its id. */
  static final String LOG = "the log";

  /** Somebody of a family behind a link and a code, without an account. */
  static final String FAMILY = "family";

  static boolean may(String who, Secret secret) {
    if (Field.NEVER.contains(secret.field())) {
      return false;
    }
    if (who.equals(LOG)) {
      return secret.field() == Field.SIGNAL_ID;
    }
    if (who.equals(FAMILY)) {
      return secret.file() == CanaryRights.FAMILY_OF
          && !secret.waiting()
          && Field.OWN_PAGE.contains(secret.field())
          && !closed(secret);
    }
    if (who.startsWith("src-")) {
      return Field.RECEIPT.contains(secret.field())
          && CanaryWorld.ORGANISATIONS.get(who).equals(secret.organisation());
    }
    return writtenAtHome(who, secret)
        || onTheTeam(who, secret)
        || asked(who, secret)
        || who.equals("privacy")
            && (Field.REVIEWED.contains(secret.field()) || secret.field() == Field.SIGNAL_ID)
        || who.equals(CanaryRights.ASKER) && CanaryRights.OWN_WORDS.contains(secret.field());
  }

  /** Of what somebody may see, what the API is made to tell; own signals are read on a screen. */
  static boolean answers(String who, Secret secret) {
    if (who.equals("privacy")) {
      return false;
    }
    if (who.startsWith("src-")) {
      return may(who, secret);
    }
    return may(who, secret)
        && !who.equals("lokaal")
        && !Field.KEPT.contains(secret.field())
        && !Field.SCREENS.contains(secret.field());
  }

  private static boolean writtenAtHome(String who, Secret secret) {
    return READERS.containsKey(who)
        && READERS.get(who).equals(secret.organisation())
        && Field.SIGNAL.contains(secret.field());
  }

  private static boolean onTheTeam(String who, Secret secret) {
    boolean there =
        secret.waiting()
            ? who.equals(secret.file() < 6 ? "rvt" : "rvt-noord")
            : who.equals(CanaryWorld.team(secret.file()))
                || who.equals("rvt-collega") && secret.file() < CanaryWorld.SHARED;
    return there && !closed(secret);
  }

  private static boolean closed(Secret secret) {
    return Field.CONTENT.contains(secret.field())
        && secret.organisation() != null
        && CLOSED.contains(secret.organisation());
  }

  /** An expert reads what is asked and said, never who it is about. */
  private static boolean asked(String who, Secret secret) {
    return who.equals(secret.expert()) && Field.CONSULT.contains(secret.field());
  }

  private Rules() {}
}
