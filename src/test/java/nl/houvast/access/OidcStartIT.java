package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.houvast.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told of a provider by half. */
class OidcStartIT {
  @TempDir Path folder;

  @Test
  void it_does_not_start_and_says_what_is_missing() throws Exception {
    try (var half =
        Child.start(
            folder.resolve("data"),
            "--spring.profiles.active=prod",
            "--houvast.sign-in.oidc.issuer=https://id.example.org")) {
      assertThat(half.end()).isNotZero();
      assertThat(half.told())
          .contains(
              "not set up wholly: houvast.sign-in.oidc.client-id,"
                  + " houvast.sign-in.oidc.client-secret or"
                  + " houvast.sign-in.oidc.client-secret-file are missing.")
          .doesNotContain("\tat nl.houvast");
    }
  }
}
