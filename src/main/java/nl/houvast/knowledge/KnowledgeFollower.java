package nl.houvast.knowledge;

import java.util.List;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.stereotype.Component;

/** Forgets what is kept in memory when somebody, here or on another instance, published. */
@Component
class KnowledgeFollower implements ChangeFollower {
  private final Concepts concepts;
  private final Dossiers dossiers;
  private final Patterns patterns;

  KnowledgeFollower(Concepts concepts, Dossiers dossiers, Patterns patterns) {
    this.concepts = concepts;
    this.dossiers = dossiers;
    this.patterns = patterns;
  }

  @Override
  public void changed(List<Ref> refs) {
    if (any(refs, Kind.CONCEPT)) {
      concepts.forget();
    }
    if (any(refs, Kind.DOSSIER)) {
      dossiers.forget();
    }
    if (any(refs, Kind.PATTERN)) {
      patterns.forget();
    }
  }

  private static boolean any(List<Ref> refs, Kind kind) {
    return refs.stream().anyMatch(r -> r.kind() == kind);
  }
}
