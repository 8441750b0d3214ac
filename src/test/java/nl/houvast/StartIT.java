package nl.houvast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouvastTest
class StartIT {
  @Autowired Api api;

  @Test
  void whoever_is_not_signed_in_learns_how_to() {
    assertThat(api.as("nobody").get("/me").status()).isEqualTo(401);
  }
}
