package nl.houvast.identity.partner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published attack on encodings by somebody who has no key: Christen, Schnell, Vatsalan and
 * Ranbaduge, Efficient Cryptanalysis of Bloom Filters for Privacy-Preserving Record Linkage, PAKDD
 * 2017. The most frequent encodings are taken for the most frequent names of a public list; from
 * these follows which pairs of letters a bit can stand for, and from that every other name.
 */
final class FrequencyAttack {
  private static final int ALIGNED = 40;

  private final Map<String, BitSet> explained = new HashMap<>();

  private FrequencyAttack(List<BitSet> frequent, List<String> names, int bits) {
    int aligned = Math.min(ALIGNED, Math.min(frequent.size(), names.size()));
    var mayMean = new HashMap<String, BitSet>();
    for (int bit = 0; bit < bits; bit++) {
      Set<String> may = new HashSet<>();
      Set<String> cannot = new HashSet<>();
      for (int i = 0; i < aligned; i++) {
        (frequent.get(i).get(bit) ? may : cannot).addAll(pairs(names.get(i)));
      }
      may.removeAll(cannot);
      for (String pair : may) {
        mayMean.computeIfAbsent(pair, p -> new BitSet(bits)).set(bit);
      }
    }
    for (String name : names) {
      var all = new BitSet(bits);
      pairs(name).forEach(pair -> all.or(mayMean.getOrDefault(pair, new BitSet())));
      explained.put(name, all);
    }
  }

  /**
   * @param encodings all that were seen
   * @param names of the public list, the most frequent first
   * @return for each distinct encoding the name that it is taken for
   */
  static Map<BitSet, String> on(Collection<BitSet> encodings, List<String> names, int bits) {
    var counts = new HashMap<BitSet, Integer>();
    encodings.forEach(e -> counts.merge(e, 1, Integer::sum));
    var frequent =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<BitSet, Integer> e) -> -e.getValue())
                    .thenComparing(e -> Arrays.toString(e.getKey().toLongArray())))
            .map(Map.Entry::getKey)
            .toList();
    var attack = new FrequencyAttack(frequent, names, bits);
    var told = new HashMap<BitSet, String>();
    for (int i = 0; i < frequent.size(); i++) {
      told.put(
          frequent.get(i),
          i < Math.min(ALIGNED, names.size()) ? names.get(i) : attack.best(frequent.get(i)));
    }
    return told;
  }

  /** The name whose pairs explain the bits best. */
  private String best(BitSet encoding) {
    return explained.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<String, BitSet> e) -> score(encoding, e.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static double score(BitSet encoding, BitSet name) {
    var both = (BitSet) name.clone();
    both.and(encoding);
    return 2.0 * both.cardinality() / (name.cardinality() + encoding.cardinality());
  }

  static Set<String> pairs(String name) {
    var pairs = new HashSet<String>();
    String padded = "_" + name + "_";
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }
}
