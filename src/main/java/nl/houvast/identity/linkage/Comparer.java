package nl.houvast.identity.linkage;

import java.util.List;

/**
 * The comparison of one writing with all that is known of a person. A better model takes its place.
 */
public interface Comparer {
  Comparison compare(Written mention, List<Written> person);
}
