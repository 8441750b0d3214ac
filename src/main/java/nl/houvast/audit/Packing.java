package nl.houvast.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.houvast.audit.verify.Mirror;

/** Makes the file of a day small, so that nothing is lost whenever the power goes. */
final class Packing {
  private Packing() {}

  /**
   * Returns once the small file is on the disk, says the same, and stands in place of the other.
   */
  static Path pack(Path day) throws IOException {
    Path packed = day.resolveSibling(day.getFileName() + Mirror.PACKED);
    Path part = day.resolveSibling(day.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (InputStream in = Files.newInputStream(day);
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
      in.transferTo(out);
    }
    force(part);
    if (!same(day, part)) {
      throw new IOException(part + " does not say what " + day + " says");
    }
    Files.move(part, packed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(day);
    try (var folder = FileChannel.open(Objects.requireNonNull(day.getParent()))) {
      folder.force(true);
    }
    return packed;
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static boolean same(Path plain, Path packed) throws IOException {
    try (InputStream a = new BufferedInputStream(Files.newInputStream(plain), 1 << 16);
        InputStream b =
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(packed)), 1 << 16)) {
      for (int one = a.read(); one >= 0; one = a.read()) {
        if (one != b.read()) {
          return false;
        }
      }
      return b.read() < 0;
    }
  }
}
