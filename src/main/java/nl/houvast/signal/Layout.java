package nl.houvast.signal;

import java.io.InputStream;
import java.util.stream.Stream;
import nl.houvast.signal.wire.BatchItem;
import nl.houvast.signal.wire.BatchReader;
import nl.houvast.signal.wire.MappingProfile;

/** How a delivery of many signals is written. */
public sealed interface Layout {
  /** One body per line. */
  record Ndjson() implements Layout {}

  /** The batch table of Houvast. */
  record Csv() implements Layout {}

  /** The source's own table, by its mapping profile. */
  record Own(MappingProfile profile) implements Layout {}

  /** The column or field that holds the number of a signal. */
  default String number() {
    return this instanceof Own(var profile)
        ? profile.columns().entrySet().stream()
            .filter(column -> column.getValue().equals("sourceMessageId"))
            .findFirst()
            .orElseThrow()
            .getKey()
        : "sourceMessageId";
  }

  default Stream<BatchItem> read(BatchReader reader, InputStream delivery) {
    return switch (this) {
      case Ndjson() -> reader.ndjson(delivery);
      case Csv() -> reader.csv(delivery);
      case Own(var profile) -> reader.profile(delivery, profile);
    };
  }
}
