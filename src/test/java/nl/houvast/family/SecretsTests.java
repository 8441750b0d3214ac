package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two halves of a read link. */
class SecretsTests {
  @Test
  void a_code_can_be_said_aloud_and_typed_in_any_way() {
    for (int i = 0; i < 100; i++) {
      String code = Secrets.code();
      assertThat(code).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
      assertThat(Secrets.read(" " + code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
          .isEqualTo(code.replace("-", ""));
    }
  }

  @Test
  void no_two_links_are_alike_and_the_hash_does_not_tell_the_token() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      String token = Secrets.token();
      assertThat(tokens.add(token)).isTrue();
      assertThat(token).hasSize(43).matches("[\\w-]+");
      assertThat(Secrets.hash(token)).hasSize(64).doesNotContain(token);
    }
  }

  @Test
  void what_was_handed_over_is_not_written_into_a_log_by_accident() {
    var handed = new HandedOver("id", "token", "K7PM-3XQD", java.time.Instant.EPOCH);
    assertThat(handed.toString()).doesNotContain("token").doesNotContain("K7PM");
  }
}
