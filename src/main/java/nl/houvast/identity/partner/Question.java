package nl.houvast.identity.partner;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "Do you know this person?", as it travels: always as many bytes, however much is known.
 *
 * @param encodings of what was written of one person, at most {@value #MOST}
 */
public record Question(UUID id, Instant at, List<Encoding> encodings) {
  /** More ways of writing one person add little. */
  public static final int MOST = 6;

  private static final int FORM = 1 + Balance.WORDS * Long.BYTES;
  private static final int SIZE = 3 * Long.BYTES + MOST * 2 * FORM;

  public Question {
    encodings = List.copyOf(encodings.subList(0, Math.min(MOST, encodings.size())));
  }

  public byte[] bytes(Balance balance) {
    var bytes = ByteBuffer.allocate(SIZE);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    bytes.putLong(at.toEpochMilli());
    for (int i = 0; i < encodings.size(); i++) {
      put(bytes, balance, encodings.get(i).byYear(), 2 * i);
      put(bytes, balance, encodings.get(i).byArea(), 2 * i + 1);
    }
    return bytes.array();
  }

  private static void put(
      ByteBuffer bytes, Balance balance, Encoding.@Nullable Bits bits, int place) {
    if (bits != null) {
      bytes.position(3 * Long.BYTES + place * FORM).put((byte) 1);
      for (long word : balance.balanced(bits)) {
        bytes.putLong(word);
      }
    }
  }

  /** Null when it is no question. */
  public static @Nullable Question of(byte[] message, Balance balance) {
    if (message.length != SIZE) {
      return null;
    }
    var bytes = ByteBuffer.wrap(message);
    var id = new UUID(bytes.getLong(), bytes.getLong());
    var at = Instant.ofEpochMilli(bytes.getLong());
    var encodings = new ArrayList<Encoding>();
    for (int i = 0; i < MOST; i++) {
      var byYear = bits(bytes, balance, 2 * i);
      var byArea = bits(bytes, balance, 2 * i + 1);
      if (byYear != null || byArea != null) {
        encodings.add(new Encoding(byYear, byArea, null));
      }
    }
    return new Question(id, at, encodings);
  }

  private static Encoding.@Nullable Bits bits(ByteBuffer bytes, Balance balance, int place) {
    bytes.position(3 * Long.BYTES + place * FORM);
    if (bytes.get() != 1) {
      return null;
    }
    long[] words = new long[Balance.WORDS];
    for (int i = 0; i < words.length; i++) {
      words[i] = bytes.getLong();
    }
    return balance.restored(words);
  }
}
