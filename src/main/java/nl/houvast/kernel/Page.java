package nl.houvast.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A piece of a list. Never a total: a total could tell of something hidden. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  public Page {
    items = List.copyOf(items);
  }

  /** Cuts a list that was asked with one item more than {@code limit}. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
    return oneMore.size() <= limit
        ? new Page<>(oneMore, null)
        : new Page<>(oneMore.subList(0, limit), cursor.apply(oneMore.get(limit - 1)));
  }

  public <R> Page<R> map(Function<? super T, R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor);
  }
}
