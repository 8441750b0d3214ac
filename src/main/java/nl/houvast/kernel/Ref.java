package nl.houvast.kernel;

import java.util.Objects;

/**
 * One thing in the graph: its kind and its stable id. Carries no content and no right to see it.
 */
public record Ref(Kind kind, String id) {
  public Ref {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
  }

  /** The key under which indexes and change lines know the thing. */
  public String key() {
    return kind + ":" + id;
  }
}
