package nl.houvast.audit.verify;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was written.
 *
 * @param seq the first line that it is seen at
 */
public record Finding(Kind kind, String stream, long seq, String what) {

  /** In order of weight; the first one found gives the exit code. */
  public enum Kind {
    SEAL(5),
    ALTERED(2),
    ORDER(3),
    CUT(4),
    DIFFERS(6);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }
  }

  static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::kind).thenComparingLong(Finding::seq);

  /** The one that weighs most and comes first, or null when all is whole. */
  public static @Nullable Finding first(List<Finding> findings) {
    return findings.stream().min(BY_WEIGHT).orElse(null);
  }

  /** 0 when all is whole. */
  public static int exitCode(List<Finding> findings) {
    Finding first = first(findings);
    return first == null ? 0 : first.kind().code();
  }

  @Override
  public String toString() {
    return stream + " " + seq + " " + kind + ": " + what;
  }
}
