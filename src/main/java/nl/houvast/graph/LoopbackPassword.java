package nl.houvast.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * The password of the embedded database: drawn once per data folder and kept in it, in a file for
 * its owner alone. Whoever can read that file can read the store beside it as well; and setting a
 * new one at each start would cost seconds of every start.
 */
final class LoopbackPassword {
  private LoopbackPassword() {}

  /** The password in this folder, or a new one, handed to {@code set} before it is kept. */
  static String of(Path home, Consumer<String> set) {
    Path file = home.resolve("loopback.password");
    try {
      String kept = Files.exists(file) ? Files.readString(file).strip() : "";
      // A power cut can leave the name without the words.
      if (!kept.isEmpty()) {
        return kept;
      }
      String drawn = draw();
      set.accept(drawn);
      keep(home, file, drawn);
      return drawn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A temporary file is its owner's alone from the first moment on. */
  private static void keep(Path home, Path file, String drawn) throws IOException {
    Path fresh = Files.createTempFile(home, "loopback", null);
    Files.writeString(fresh, drawn);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String draw() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
