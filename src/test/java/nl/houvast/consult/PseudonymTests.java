package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymTests {
  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_pseudonym_is_the_first_eighty_bits_of_the_keyed_hash() throws Exception {
    byte[] expected = mac(mac(KEY, "grant-1"), "person-1");
    String pseudonym = Pseudonyms.of(KEY, "grant-1").of("person-1");
    assertThat(pseudonym).hasSize(16).matches("[a-z2-7]+");
    long first = 0;
    for (int i = 0; i < 12; i++) {
      first = first << 5 | "abcdefghijklmnopqrstuvwxyz234567".indexOf(pseudonym.charAt(i));
    }
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | expected[i] & 0xff;
    }
    assertThat(first).isEqualTo(bits >>> 4);
  }

  private static byte[] mac(byte[] key, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void one_thing_has_one_pseudonym_in_a_grant_and_another_in_the_next() {
    var one = Pseudonyms.of(KEY, "grant-1");
    assertThat(one.of("person-1")).isEqualTo(Pseudonyms.of(KEY, "grant-1").of("person-1"));
    assertThat(one.of("person-1")).isNotEqualTo(Pseudonyms.of(KEY, "grant-2").of("person-1"));
    byte[] otherKey = Base64.getDecoder().decode("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    assertThat(one.of("person-1")).isNotEqualTo(Pseudonyms.of(otherKey, "grant-1").of("person-1"));
  }

  @Test
  void no_two_of_many_things_share_a_pseudonym() {
    var pseudonyms = Pseudonyms.of(KEY, "grant-1");
    var seen = new HashSet<String>();
    for (int i = 0; i < 20_000; i++) {
      seen.add(pseudonyms.of(UUID.randomUUID().toString()));
    }
    assertThat(seen).hasSize(20_000);
  }

  @Test
  void the_key_is_drawn_once_and_read_by_its_owner_only(@TempDir Path data) throws Exception {
    byte[] drawn = new PlatformKey(data).bytes();
    assertThat(drawn).hasSize(32).isEqualTo(new PlatformKey(data).bytes());
    Path file = data.resolve("keys/platform.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_damaged_key_is_not_replaced(@TempDir Path data) throws Exception {
    new PlatformKey(data);
    Files.write(data.resolve("keys/platform.key"), new byte[] {1, 2});
    assertThatThrownBy(() -> new PlatformKey(data)).hasMessageContaining("Put it back from a copy");
  }
}
