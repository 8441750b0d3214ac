package nl.houvast.shell;

import java.util.Optional;
import nl.houvast.kernel.Actor;

/** Who looks at the page. Filled by the room that signs people in, exactly once. */
public interface Viewer {
  Optional<Actor> current();
}
