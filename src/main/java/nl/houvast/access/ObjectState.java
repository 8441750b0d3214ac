package nl.houvast.access;

import nl.houvast.kernel.Actor;

/** How a target stands to somebody: nine states, of which exactly one holds. */
enum ObjectState {
  /** Own work: a live grant on it, or a record of the own organisation or the own person. */
  OWN,
  SAME_REGION,
  OTHER_REGION,
  CONSULT_LIVE,
  CONSULT_EXPIRED,
  CONSULT_REVOKED,
  CLOSED,
  BREAK_GLASS,
  WITHHELD;

  static ObjectState of(Actor actor, Target target, Circumstances c) {
    if (target.withheld()) {
      return WITHHELD;
    }
    Grant grant = c.grantOn(target);
    if (grant != null && grant.kind() == Grant.Kind.CONSULT) {
      return grant.revokedAt() != null
          ? CONSULT_REVOKED
          : grant.live(c.now()) ? CONSULT_LIVE : CONSULT_EXPIRED;
    }
    if (grant != null && grant.kind() == Grant.Kind.BREAK_GLASS) {
      return grant.live(c.now()) && grant.id().equals(c.breakGlassId())
          ? BREAK_GLASS
          : elsewhere(actor, target);
    }
    if (target.closed()) {
      return CLOSED;
    }
    boolean live = grant != null && grant.live(c.now());
    return live || target.mine() != Target.Mine.NO ? OWN : elsewhere(actor, target);
  }

  private static ObjectState elsewhere(Actor actor, Target target) {
    if (target.closed()) {
      return CLOSED;
    }
    return target.inRegionOf(actor) ? SAME_REGION : OTHER_REGION;
  }
}
