package nl.houvast.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the knowledge dossiers. */
@Component
public class Dossiers {

  /** The newest published version of each, by id. */
  public List<Dossier> published() {
    throw new UnsupportedOperationException("to be built");
  }

  /** One version, or the newest when {@code version} is null. */
  public Optional<Dossier> find(String id, @Nullable Integer version) {
    throw new UnsupportedOperationException("to be built");
  }
}
