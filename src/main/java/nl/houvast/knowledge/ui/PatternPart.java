package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.houvast.knowledge.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * A part of a pattern's page that another room tells, since it is the one that reads the rule: what
 * has to be there, what strengthens it, the examples. A fresh component per call, which begins with
 * an {@code H2}.
 */
@NamedInterface("slots")
public interface PatternPart {
  /** Lower stands higher on the page. */
  int order();

  /** The part, or nothing when it has nothing to say about this pattern. */
  Optional<Component> part(Pattern pattern);
}
