package nl.houvast.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a {@link Target} by its id, as it stands now. An id of nothing is a target of no region,
 * and so is a restricted case: to whoever holds no grant on it, both are the same.
 */
@Component
class Targets {
  private final CaseFacts facts;

  Targets(CaseFacts facts) {
    this.facts = facts;
  }

  Target of(String id) {
    return target(id, id.startsWith(Target.INTAKE) ? null : facts.of(java.util.Set.of(id)).get(id));
  }

  /** Many at once, asked for in one go. */
  Map<String, Target> of(Collection<String> ids) {
    var standing = facts.of(ids);
    Map<String, Target> targets = new HashMap<>();
    ids.forEach(id -> targets.put(id, target(id, standing.get(id))));
    return targets;
  }

  private static Target target(String id, CaseFacts.@Nullable Standing standing) {
    if (standing == null) {
      return Target.of(id);
    }
    Region region = standing.restricted() ? null : new Region(standing.region());
    return new Target(id, region, Target.Mine.NO, standing.closed(), false, null);
  }
}
