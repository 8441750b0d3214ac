package nl.houvast.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The door to who knows about what. */
@Component
public class Experts {

  /** Everybody who knows about one of the concepts, the most of them first, then by account. */
  public List<Expert> on(Collection<String> concepts) {
    throw new UnsupportedOperationException("to be built");
  }

  /** Says what each account knows about; replaces what was said before. */
  public void know(Map<String, List<String>> expertiseByAccount) {
    throw new UnsupportedOperationException("to be built");
  }
}
