package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {
  private static final String RFC_SECRET =
      new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);
  private static final long PRESENT = 1_111_111_111L / 30;
  private final OneTimeCodes codes = new OneTimeCodes();

  /** RFC 6238, appendix B, SHA-1: its eight digits end in our six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_the_standard(long second, String code) {
    assertThat(codes.code(RFC_SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void the_code_of_now_counts_also_when_typed_with_a_space() {
    assertThat(codes.step(RFC_SECRET, "050 471", NOW, 0)).hasValue(PRESENT);
  }

  @Test
  void a_phone_may_be_one_step_early_or_late_and_no_more() {
    assertThat(codes.step(RFC_SECRET, codes.code(RFC_SECRET, NOW.minusSeconds(30)), NOW, 0))
        .hasValue(PRESENT - 1);
    assertThat(codes.step(RFC_SECRET, codes.code(RFC_SECRET, NOW.plusSeconds(30)), NOW, 0))
        .hasValue(PRESENT + 1);
    assertThat(codes.step(RFC_SECRET, codes.code(RFC_SECRET, NOW.minusSeconds(60)), NOW, 0))
        .isEmpty();
    assertThat(codes.step(RFC_SECRET, codes.code(RFC_SECRET, NOW.plusSeconds(60)), NOW, 0))
        .isEmpty();
  }

  @Test
  void a_used_code_never_counts_again() {
    assertThat(codes.step(RFC_SECRET, "050471", NOW, PRESENT)).isEmpty();
    assertThat(codes.step(RFC_SECRET, "050471", NOW, PRESENT - 1)).hasValue(PRESENT);
  }

  @Test
  void something_else_is_no_code() {
    for (String typed : new String[] {"", "050472", "50471", "x", "0504710"}) {
      assertThat(codes.step(RFC_SECRET, typed, NOW, 0)).as(typed).isEmpty();
    }
  }

  @Test
  void every_secret_is_new_and_fits_an_app() {
    assertThat(OneTimeCodes.draw())
        .hasSize(32)
        .matches("[A-Z2-7]+")
        .isNotEqualTo(OneTimeCodes.draw());
  }
}
