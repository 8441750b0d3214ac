package nl.houvast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.houvast.identity.linkage.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set held out is what it says: other names, never trained on; and training stays as told. */
class HeldOutTests {
  private static Set<String> drawn(FamilyNames names) {
    var drawn = new HashSet<String>();
    for (int i = 0; i < 100_000; i++) {
      String origin = names.origin();
      String given = names.given(origin, i % 2 == 0);
      drawn.add(names.surname(origin)[1].toLowerCase(Locale.ROOT));
      drawn.add(given.toLowerCase(Locale.ROOT));
    }
    return drawn;
  }

  @Test
  void no_name_that_was_trained_on_is_held_out() throws IOException {
    var heldOut = drawn(new HeldOutNames(new Random(2)));
    var trainedOn = drawn(new InventedNames(new Random(1)));
    assertThat(heldOut).hasSizeGreaterThan(800);
    trainedOn.retainAll(heldOut);
    assertThat(trainedOn).isEmpty();
  }

  @Test
  void the_shipped_model_was_trained_on_the_invented_families_that_it_names(@TempDir Path folder)
      throws Exception {
    InventedFamilies.write(folder, 6000, 1);
    byte[] signals = Files.readAllBytes(folder.resolve("signals.csv"));
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signals)))
        .isEqualTo(ModelFile.shipped().trainedOn().sha256());
  }
}
