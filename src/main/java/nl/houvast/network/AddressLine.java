package nl.houvast.network;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address in one line: "Elzenpad 14, 1199 XA, Waardhaven"; what is not known is left out. */
public final class AddressLine {
  private AddressLine() {}

  public static String of(
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city) {
    return Stream.of(
            (known(street) + " " + known(houseNumber)).strip(), known(postalCode), known(city))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String known(@Nullable String part) {
    return Objects.requireNonNullElse(part, "");
  }
}
