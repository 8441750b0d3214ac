package nl.houvast.signal.wire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal that keeps every rule of the contract. Only {@link SignalReader} makes one out of what
 * somebody handed in.
 */
public record WireSignal(
    String sourceMessageId,
    SignalKind kind,
    LocalDate happenedOn,
    @Nullable LocalDate happenedUntil,
    LocalDate reportedOn,
    Nature nature,
    Status status,
    @Nullable String text,
    List<String> indicates,
    List<WireMention> mentions,
    List<WireTie> ties,
    @Nullable WireClosure closure,
    @Nullable WireContact contact) {
  public WireSignal {
    indicates = List.copyOf(indicates);
    mentions = List.copyOf(mentions);
    ties = List.copyOf(ties);
  }

  /**
   * SHA-256 of the content, in hexadecimal. Equal for the same content whatever its form: JSON or
   * CSV, the order of keys, concepts, mentions and ties, {@code null} or missing, composed or
   * decomposed accents, and the side from which a sibling or partner tie was written.
   */
  public String contentHash() {
    return Canonical.of(this).sha256();
  }
}
