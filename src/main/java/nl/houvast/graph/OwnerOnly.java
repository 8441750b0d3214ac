package nl.houvast.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Files and folders that only their owner may open: keys, and what must not be read past the
 * rights.
 */
public final class OwnerOnly {
  public static Path folder(Path folder) throws IOException {
    return Files.exists(folder) ? folder : Files.createDirectories(folder, only("rwx------"));
  }

  /** A file that was not there, on the disk when this returns. */
  public static void file(Path file, String text) throws IOException {
    file(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #file(Path, String)}. */
  public static void file(Path file, byte[] content) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            only("rw-------"))) {
      channel.write(ByteBuffer.wrap(content));
      channel.force(true);
    }
  }

  /** What this file holds; drawn and kept, with its folder, when it is not there yet. */
  public static byte[] kept(Path file, Supplier<byte[]> draw) throws IOException {
    if (!Files.exists(file)) {
      folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      try {
        file(file, draw.get());
      } catch (FileAlreadyExistsException raced) {
        // Then the one that was first is kept.
      }
    }
    return Files.readAllBytes(file);
  }

  private static FileAttribute<?>[] only(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private OwnerOnly() {}
}
