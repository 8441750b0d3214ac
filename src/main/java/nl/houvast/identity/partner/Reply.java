package nl.houvast.identity.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hit or no hit, as it travels: always as many bytes.
 *
 * @param question that it answers
 * @param contact whom to call, or null where nobody is known
 */
public record Reply(UUID question, @Nullable String contact) {
  private static final int LONGEST = 200;
  private static final int SIZE = 2 * Long.BYTES + Short.BYTES + LONGEST;

  public byte[] bytes() {
    var bytes = ByteBuffer.allocate(SIZE);
    bytes.putLong(question.getMostSignificantBits()).putLong(question.getLeastSignificantBits());
    byte[] text = contact == null ? new byte[0] : contact.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(LONGEST, text.length);
    bytes.putShort((short) length).put(text, 0, length);
    return bytes.array();
  }

  /** Null when it is no reply. */
  public static @Nullable Reply of(byte[] message) {
    if (message.length != SIZE) {
      return null;
    }
    var bytes = ByteBuffer.wrap(message);
    var question = new UUID(bytes.getLong(), bytes.getLong());
    int length = Math.clamp(bytes.getShort(), 0, LONGEST);
    byte[] text = new byte[length];
    bytes.get(text);
    return new Reply(question, length == 0 ? null : new String(text, StandardCharsets.UTF_8));
  }
}
