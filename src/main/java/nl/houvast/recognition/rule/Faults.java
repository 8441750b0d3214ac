package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.List;

/** All that is not right in one text, in its order; of one place, what was seen there first. */
final class Faults {
  /** More than one reads at once. */
  private static final int MOST = 30;

  private final List<Fault> all = new ArrayList<>();

  void add(String place, String code, Object... arguments) {
    if (all.size() < MOST && all.stream().noneMatch(f -> f.place().equals(place))) {
      all.add(new Fault(place, code, List.of(arguments)));
    }
  }

  int count() {
    return all.size();
  }

  List<Fault> all() {
    return List.copyOf(all);
  }

  /**
   * @throws UnreadableRule when anything is not right
   */
  void orThrow() {
    if (!all.isEmpty()) {
      throw new UnreadableRule(all());
    }
  }
}
