package nl.houvast.identity.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.identity.linkage.Traits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What somebody without the key learns from encodings of people whose surnames are exactly as
 * frequent as the public list says: the best case for an attack. The yield is the share whose
 * surname is told rightly.
 */
class AttackTests {
  /** One in so many of the people of the list. */
  private static final int OF = 250;

  private static final long SEED = 5;
  private static final int NAME = 1;
  private static final int COUNT = 2;
  private static final Path LIST =
      Path.of("src/test/resources/bench/names/top_1000_family_names_2007.csv");
  private static final SecretKeySpec KEY =
      new SecretKeySpec(
          "a key that nobody has, 32 bytes.".getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  private static final String[] GIVEN = {
    "Anna", "Bram", "Cor", "Daan", "Eva", "Finn", "Gijs", "Hanna", "Iris", "Jan", "Kees", "Lotte"
  };

  private static final List<String> NAMES = new ArrayList<>();
  private static final List<Entry> DRAWN = new ArrayList<>();
  private static final List<String> SURNAMES = new ArrayList<>();

  @BeforeAll
  static void draw() throws Exception {
    var random = new Random(SEED);
    for (String line : Files.readAllLines(LIST).stream().skip(1).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
      String name = cells[NAME].replace("\"", "").split(", ?")[0].toLowerCase(Locale.ROOT);
      if (name.matches("[a-z]{3,}") && !NAMES.contains(name)) {
        NAMES.add(name);
        for (int i = Integer.parseInt(cells[COUNT]) / OF; i > 0; i--) {
          person(name, random);
        }
      }
    }
  }

  private static void person(String surname, Random random) {
    SURNAMES.add(surname);
    String born =
        "%d-%02d-%02d"
            .formatted(1940 + random.nextInt(80), 1 + random.nextInt(12), 2 + random.nextInt(27));
    String given = GIVEN[random.nextInt(GIVEN.length)];
    DRAWN.add(
        new Entry(
            Integer.toString(DRAWN.size()),
            Map.of(Part.GIVEN_NAMES, given, Part.SURNAME, surname, Part.BIRTH_DATE, born)));
  }

  private static double toldRightly(List<BitSet> encodings, int bits) {
    var told = FrequencyAttack.on(encodings, NAMES, bits);
    int right = 0;
    for (int i = 0; i < DRAWN.size(); i++) {
      right += SURNAMES.get(i).equals(told.get(encodings.get(i))) ? 1 : 0;
    }
    return (double) right / DRAWN.size();
  }

  /** As in the first papers: one field, one key, ten bits for each pair of letters. */
  private static BitSet textbook(String name, String salt) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(KEY);
      var bits = new BitSet(1024);
      for (String pair : FrequencyAttack.pairs(name)) {
        var drawn = ByteBuffer.wrap(mac.doFinal((salt + pair).getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 10; i++) {
          bits.set(drawn.getShort() & 1023);
        }
      }
      return bits;
    } catch (java.security.GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static List<BitSet> all(BiFunction<String, Entry, BitSet> encoded) {
    var all = new ArrayList<BitSet>();
    for (int i = 0; i < DRAWN.size(); i++) {
      all.add(encoded.apply(SURNAMES.get(i), DRAWN.get(i)));
    }
    return all;
  }

  @Test
  void it_succeeds_on_the_encoding_of_the_first_papers() {
    double yield = toldRightly(all((name, entry) -> textbook(name, "")), 1024);
    assertThat(yield).isGreaterThan(.4);
  }

  @Test
  void salt_alone_lowers_the_yield_and_the_whole_encoding_leaves_chance() {
    double salted =
        toldRightly(all((name, e) -> textbook(name, e.get(Part.BIRTH_DATE).substring(0, 4))), 1024);
    var encoder = new Encoder(KEY);
    var balance = new Balance(KEY);
    double ours =
        toldRightly(
            all((name, e) -> BitSet.valueOf(balance.balanced(encoder.of(Traits.of(e)).byYear()))),
            64 * Balance.WORDS);
    assertThat(salted).as("with the year of birth as salt").isLessThan(.02);
    assertThat(ours).as("chance: the share of the most frequent name").isLessThan(.02);
  }
}
