package nl.houvast.signal.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What was found wrong with one body, each by its exact path ({@code ties[2].to}); the root is the
 * empty path. One path has one fault, the first: what follows from it is not said again.
 */
final class Findings {
  private record Found(String path, FaultCode what, List<String> right) {}

  private final List<Found> found = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();

  void add(String path, FaultCode what, String... right) {
    add(path, what, List.of(right));
  }

  void add(String path, FaultCode what, List<String> right) {
    if (paths.add(path)) {
      found.add(new Found(path, what, right));
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  /** The faults by the field names of the contract; {@code root} names the body as a whole. */
  List<Fault> named(String root) {
    return found.stream()
        .map(it -> new Fault(wireField(it, root), it.what(), it.right()))
        .distinct()
        .toList();
  }

  /** The faults at the row and column where the delivery holds them. */
  List<RowFault> placed(Function<String, Place> places) {
    var faults = new LinkedHashSet<RowFault>();
    for (var it : found) {
      var place = places.apply(it.path());
      faults.add(new RowFault(place.row(), new Fault(place.field(), it.what(), it.right())));
    }
    return List.copyOf(faults);
  }

  /** Where a delivery holds what a path points at. */
  record Place(int row, String field) {}

  /** The contract speaks of all concepts, and of the ends of all ties, by one name. */
  private static String wireField(Found found, String root) {
    return switch (found.what()) {
      case UNKNOWN_CONCEPT -> "indicates";
      case TIE_UNKNOWN_KEY, TIE_TO_ITSELF -> "ties";
      default -> found.path().isEmpty() ? root : found.path();
    };
  }
}
