package nl.houvast.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to the patterns. */
@Component
public class Patterns {

  /** The published version of each, by code. */
  public List<Pattern> published() {
    throw new UnsupportedOperationException("to be built");
  }

  public Optional<Pattern> find(String code) {
    return published().stream().filter(p -> p.code().equals(code)).findFirst();
  }
}
