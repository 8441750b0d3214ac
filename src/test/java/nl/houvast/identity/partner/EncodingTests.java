package nl.houvast.identity.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.identity.linkage.Traits;
import org.junit.jupiter.api.Test;

class EncodingTests {
  private static final SecretKey KEY = key("one pair of organisations, 32 b.");
  private static final Map<Part, String> MEES =
      Map.of(
          Part.GIVEN_NAMES, "Mees",
          Part.SURNAME, "Zandstra",
          Part.BIRTH_DATE, "2011-05-19",
          Part.SEX, "man",
          Part.STREET, "Kerkweg",
          Part.HOUSE_NUMBER, "12",
          Part.POSTAL_CODE, "9901AB",
          Part.TOWN, "Waterdam");

  private static SecretKey key(String text) {
    return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  private static Encoding of(Map<Part, String> parts) {
    return Objects.requireNonNull(new Encoder(KEY).of(Traits.of(new Entry("x", parts))));
  }

  private static Map<Part, String> but(Part part, String value) {
    var parts = new EnumMap<Part, String>(MEES);
    parts.put(part, value);
    return parts;
  }

  @Test
  void a_slip_still_hits() {
    var mees = of(MEES);
    assertThat(mees.hits(of(but(Part.SURNAME, "Sandstra")))).isTrue();
    assertThat(mees.hits(of(but(Part.BIRTH_DATE, "2011-05-18")))).isTrue();
    assertThat(mees.hits(of(but(Part.BIRTH_DATE, "2012-05-19")))).as("by the area").isTrue();
    assertThat(mees.hits(of(but(Part.POSTAL_CODE, "9911AB")))).as("by the year").isTrue();
  }

  @Test
  void a_brother_or_a_stranger_does_not_hit() {
    var brother = new EnumMap<Part, String>(MEES);
    brother.put(Part.GIVEN_NAMES, "Jonathan");
    brother.put(Part.BIRTH_DATE, "2008-11-02");
    assertThat(of(MEES).hits(of(brother))).isFalse();
    var stranger = new EnumMap<Part, String>(MEES);
    stranger.put(Part.SURNAME, "Bakker");
    stranger.put(Part.POSTAL_CODE, "1101ZZ");
    stranger.put(Part.STREET, "Populierenstraat");
    stranger.put(Part.TOWN, "Lindehove");
    stranger.put(Part.HOUSE_NUMBER, "3");
    assertThat(of(MEES).hits(of(stranger))).as("of one given name and day").isFalse();
  }

  @Test
  void a_name_alone_is_not_asked_about() {
    var bare = Map.of(Part.GIVEN_NAMES, "Mees", Part.SURNAME, "Zandstra");
    assertThat(new Encoder(KEY).of(Traits.of(new Entry("x", bare)))).isNull();
    var year =
        Map.of(Part.GIVEN_NAMES, "Mees", Part.SURNAME, "Zandstra", Part.BIRTH_DATE, "2011-01-01");
    assertThat(new Encoder(KEY).of(Traits.of(new Entry("x", year)))).isNull();
  }

  @Test
  void another_pair_of_organisations_sees_other_bits() {
    var other = new Encoder(key("another pair of them, 32 bytes ."));
    var theirs = Objects.requireNonNull(other.of(Traits.of(new Entry("x", MEES))));
    assertThat(of(MEES).hits(theirs)).isFalse();
    assertThat(of(MEES).hits(of(MEES))).isTrue();
  }

  @Test
  void every_encoding_leaves_with_as_many_ones_and_comes_back_as_it_was() {
    var balance = new Balance(KEY);
    for (var entry : Arrays.asList(MEES, but(Part.SURNAME, "Wesselmanvanhelmond"))) {
      var bits = Objects.requireNonNull(of(entry).byYear());
      long[] out = balance.balanced(bits);
      assertThat(Arrays.stream(out).map(Long::bitCount).sum()).isEqualTo(2L * Encoding.BITS);
      var back = balance.restored(out);
      assertThat(back.own()).isEqualTo(bits.own());
      assertThat(back.shared()).isEqualTo(bits.shared());
    }
  }

  @Test
  void two_organisations_come_to_one_secret_and_a_third_does_not() throws Exception {
    var pairs = KeyPairGenerator.getInstance("X25519");
    KeyPair midden = pairs.generateKeyPair();
    KeyPair noord = pairs.generateKeyPair();
    KeyPair other = pairs.generateKeyPair();
    var here = PairKey.of(midden.getPrivate(), noord.getPublic(), "midden", "noord");
    var there = PairKey.of(noord.getPrivate(), midden.getPublic(), "noord", "midden");
    var third = PairKey.of(other.getPrivate(), noord.getPublic(), "midden", "noord");
    assertThat(here.encode().getEncoded()).isEqualTo(there.encode().getEncoded());
    assertThat(here.seal().getEncoded()).isEqualTo(there.seal().getEncoded());
    assertThat(here.encode().getEncoded()).isNotEqualTo(here.seal().getEncoded());
    assertThat(third.encode().getEncoded()).isNotEqualTo(here.encode().getEncoded());
  }
}
