package nl.houvast.consult;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret under which pseudonyms are made: {@code keys/platform.key} in the data folder, drawn
 * at the first start and readable by its owner only. Who has it can go back from a pseudonym to an
 * id.
 */
@Component
final class PlatformKey {
  private static final int BYTES = 32;
  private final byte[] key;

  PlatformKey(@Value("${houvast.data}") Path data) throws IOException {
    Path file = data.resolve("keys").resolve("platform.key");
    key = read(file);
    if (key.length != BYTES) {
      throw new IllegalStateException(
          "The key file " + file + " is damaged. Put it back from a copy; do not make a new one.");
    }
  }

  byte[] bytes() {
    return key.clone();
  }

  private static byte[] read(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent(), owner("rwx------"));
      byte[] drawn = new byte[BYTES];
      new SecureRandom().nextBytes(drawn);
      try (var channel =
          Files.newByteChannel(
              file,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              owner("rw-------"))) {
        channel.write(java.nio.ByteBuffer.wrap(drawn));
      } catch (FileAlreadyExistsException raced) {
        return Files.readAllBytes(file);
      }
    }
    return Files.readAllBytes(file);
  }

  private static FileAttribute<?>[] owner(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
