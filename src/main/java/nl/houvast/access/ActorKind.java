package nl.houvast.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.houvast.kernel.Actor;

/** What somebody is to one target. It follows from roles, region and the grant that is shown. */
enum ActorKind {
  /** On the team of this case. */
  ON_TEAM,
  /** Of the regional team, of the region of the target. */
  REGION,
  /** Of a regional team elsewhere. */
  OTHER_REGION,
  LOCAL,
  EXPERT,
  CURATOR,
  OFFICER,
  FAMILY,
  OPERATOR,
  MACHINE,
  JOB;

  private static final Map<String, ActorKind> BY_ROLE =
      Map.of(
          "LOCAL_WORKER", LOCAL,
          "EXPERT", EXPERT,
          "CURATOR", CURATOR,
          "PRIVACY_OFFICER", OFFICER,
          "FAMILY", FAMILY,
          "ADMINISTRATOR", OPERATOR,
          "MACHINE_CLIENT", MACHINE,
          "JOB", JOB);

  /** One for each role that is known; nobody gains anything by a role that is not. */
  static Set<ActorKind> of(Actor actor, Target target, Circumstances c) {
    var kinds = EnumSet.noneOf(ActorKind.class);
    for (String role : actor.roles()) {
      if (role.equals("TEAM_MEMBER")) {
        kinds.add(regional(actor, target, c));
      } else if (BY_ROLE.get(role) instanceof ActorKind kind) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static ActorKind regional(Actor actor, Target target, Circumstances c) {
    if (c.usable(target, Grant.Kind.TEAM)) {
      return ON_TEAM;
    }
    return target.inRegionOf(actor) ? REGION : OTHER_REGION;
  }
}
