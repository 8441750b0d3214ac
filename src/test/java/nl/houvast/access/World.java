package nl.houvast.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * The eleven actors before an object in each of its nine states, as the head of {@code oracle.yaml}
 * describes them. It is told in grants, regions and days only: what they come to is for the
 * decision to say.
 */
final class World {
  static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  static final Region MIDDEN = new Region("MIDDEN");
  static final Region NOORD = new Region("NOORD");
  static final String CASE = "case-1";
  static final String GLASS = "grant-BREAK_GLASS";
  static final PolicyData DATA =
      new PolicyFiles(new DefaultResourceLoader(), "classpath:seed-data/policy", true).data();
  private static final List<String> EVERY_PURPOSE =
      List.of(
          "SAFETY_ASSESSMENT",
          "CONSULT",
          "CONTINUITY",
          "MATCHING",
          "SUBJECT_RIGHTS",
          "AUDIT_REVIEW",
          "EMERGENCY",
          "OPERATION");
  private static final Map<String, String> ROLES =
      Map.of(
          "LOCAL", "LOCAL_WORKER",
          "EXPERT", "EXPERT",
          "CURATOR", "CURATOR",
          "OFFICER", "PRIVACY_OFFICER",
          "FAMILY", "FAMILY",
          "OPERATOR", "ADMINISTRATOR",
          "MACHINE", "MACHINE_CLIENT",
          "JOB", "JOB");

  private World() {}

  static Actor actor(String who) {
    String role = ROLES.getOrDefault(who, "TEAM_MEMBER");
    Region region =
        who.equals("EXPERT") || who.equals("JOB")
            ? null
            : who.equals("OTHER_REGION") ? NOORD : MIDDEN;
    return new Actor(who, who, Set.of(role), "O-1", "Organisation", region);
  }

  static Target target(String who, String state) {
    boolean own = Set.of("own", "closed", "withheld").contains(state);
    Region region = state.equals("other") ? NOORD : MIDDEN;
    if (state.equals("other") && who.equals("OTHER_REGION")) {
      region = new Region("OOST");
    }
    String id = who.equals("REGION") && state.equals("own") ? "intake:MIDDEN" : CASE;
    if (who.equals("OTHER_REGION") && state.equals("own")) {
      id = "intake:MIDDEN";
    }
    return new Target(
        id,
        region,
        own ? mine(who) : Target.Mine.NO,
        state.equals("closed"),
        state.equals("withheld"),
        null);
  }

  private static Target.Mine mine(String who) {
    return switch (who) {
      case "ON_TEAM", "REGION", "OTHER_REGION", "LOCAL", "MACHINE" -> Target.Mine.OWN_ORGANISATION;
      case "FAMILY" -> Target.Mine.ABOUT;
      default -> Target.Mine.NO;
    };
  }

  static Circumstances circumstances(String who, String state, Action action) {
    String purpose = purpose(who, state, action);
    return new Circumstances(
        purpose,
        basis(who, purpose),
        grant(who, state),
        Assurance.FRESH,
        "REGIONAL_SAFETY_TEAM",
        state.equals("glass") ? GLASS : null,
        NOW);
  }

  /** One that the action is declared for, so that a denial is never for want of a ground. */
  private static @Nullable String purpose(String who, String state, Action action) {
    var declared = DATA.actions().get(action);
    var wanted =
        switch (who) {
          case "JOB" -> List.of("OPERATION", "SAFETY_ASSESSMENT");
          case "OFFICER" -> List.of("AUDIT_REVIEW", "SUBJECT_RIGHTS", "SAFETY_ASSESSMENT");
          case "FAMILY" -> List.of("SUBJECT_RIGHTS", "SAFETY_ASSESSMENT");
          case "EXPERT" -> List.of("CONSULT");
          default ->
              state.equals("glass")
                  ? List.of("EMERGENCY", "SAFETY_ASSESSMENT")
                  : List.of("SAFETY_ASSESSMENT", "EMERGENCY");
        };
    return wanted.stream()
        .filter(declared::contains)
        .findFirst()
        .or(() -> declared.stream().sorted().findFirst())
        .orElse(null);
  }

  private static String basis(String who, @Nullable String purpose) {
    if ("OPERATION".equals(purpose)) {
      return "JOB";
    }
    if ("AUDIT_REVIEW".equals(purpose)) {
      return "OFFICER";
    }
    return "SUBJECT_RIGHTS".equals(purpose) && who.equals("FAMILY")
        ? "OWN_PERSON"
        : "DEMO-FUTURE-LAW";
  }

  static @Nullable Grant grant(String who, String state) {
    return switch (state) {
      case "live" -> grant(CASE, Grant.Kind.CONSULT, Level.L2, 10, false);
      case "expired" -> grant(CASE, Grant.Kind.CONSULT, Level.L2, 0, false);
      case "revoked" -> grant(CASE, Grant.Kind.CONSULT, Level.L2, 10, true);
      case "glass" -> grant(CASE, Grant.Kind.BREAK_GLASS, Level.L4, 1, false);
      case "own", "closed", "withheld" -> work(who, state);
      default -> null;
    };
  }

  private static @Nullable Grant work(String who, String state) {
    boolean duty = state.equals("own");
    return switch (who) {
      case "REGION", "OTHER_REGION" ->
          duty ? grant("intake:MIDDEN", Grant.Kind.INTAKE, Level.L4, 10, false) : null;
      case "LOCAL" ->
          state.equals("closed")
              ? grant(CASE, Grant.Kind.CONTINUITY, Level.L1, 10, false)
              : grant(CASE, Grant.Kind.LOCAL, Level.L3, 10, false);
      default -> grant(CASE, Grant.Kind.TEAM, Level.L4, 10, false);
    };
  }

  static Grant grant(String on, Grant.Kind kind, Level level, int daysLeft, boolean revoked) {
    return new Grant(
        "grant-" + kind,
        on,
        kind,
        level,
        EVERY_PURPOSE,
        "DEMO-FUTURE-LAW",
        List.of("OPEN"),
        null,
        NOW.minus(30, ChronoUnit.DAYS),
        NOW.plus(daysLeft, ChronoUnit.DAYS),
        revoked ? NOW.minusSeconds(1) : null);
  }
}
