package nl.houvast.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to the taxonomy. */
@Component
public class Concepts {

  /** Every concept, by code. */
  public List<Concept> all() {
    throw new UnsupportedOperationException("to be built");
  }

  public Optional<Concept> find(String code) {
    return all().stream().filter(c -> c.code().equals(code)).findFirst();
  }

  public boolean knows(String code) {
    return find(code).isPresent();
  }
}
