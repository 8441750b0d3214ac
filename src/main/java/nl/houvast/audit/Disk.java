package nl.houvast.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes to files so that it is still there after a power cut. */
interface Disk {
  Disk REAL = Disk::force;

  /** Returns once the bytes stand at the end of the file, on the disk. */
  void append(Path file, byte[] bytes) throws IOException;

  private static void force(Path file, byte[] bytes) throws IOException {
    boolean fresh = !Files.exists(file);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(false);
    }
    if (fresh) {
      try (var folder = FileChannel.open(Objects.requireNonNull(file.getParent()))) {
        folder.force(true);
      }
    }
  }
}
