package nl.houvast.kernel;

import java.util.function.Function;

/** Either the value that was asked for, or the reason why there is none. */
public sealed interface Answer<T> {
  record Given<T>(T value) implements Answer<T> {}

  record Refused<T>(Rejection rejection) implements Answer<T> {}

  static <T> Answer<T> of(T value) {
    return new Given<>(value);
  }

  static <T> Answer<T> refused(Rejection rejection) {
    return new Refused<>(rejection);
  }

  static <T> Answer<T> refused(String code, Object... arguments) {
    return new Refused<>(Rejection.because(code, arguments));
  }

  default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
    return switch (this) {
      case Given<T>(var value) -> next.apply(value);
      case Refused<T>(var rejection) -> new Refused<>(rejection);
    };
  }

  default <R> Answer<R> map(Function<? super T, R> mapping) {
    return then(value -> Answer.of(mapping.apply(value)));
  }

  /**
   * The value; a refusal is thrown as {@link Refusal} for a caller that has no better use of it.
   */
  default T orThrow() {
    return switch (this) {
      case Given<T>(var value) -> value;
      case Refused<T>(var rejection) -> throw new Refusal(rejection);
    };
  }
}
