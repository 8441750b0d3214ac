package nl.houvast.audit.verify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record VerifyArguments(
    Path mirror,
    long from,
    long to,
    @Nullable String stream,
    @Nullable Path checkpoint,
    @Nullable Path key) {
  private static final String USE =
      "For example: audit verify [--mirror DIR] [--stream S] [--from N] [--to N]"
          + " [--checkpoint FILE] [--key PUBLIC.PEM]";

  /**
   * @throws IllegalArgumentException with a sentence for who typed it
   */
  static VerifyArguments of(List<String> arguments) {
    var asked = new VerifyArguments(Path.of("data", "audit"), 1, Long.MAX_VALUE, null, null, null);
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException("What of '" + arguments.get(i) + "'? " + USE);
      }
      asked = asked.with(arguments.get(i), arguments.get(i + 1));
    }
    if (asked.from < 1 || asked.to < asked.from) {
      throw new IllegalArgumentException("There are no lines from there to there. " + USE);
    }
    return asked;
  }

  private VerifyArguments with(String option, String value) {
    return switch (option) {
      case "--mirror" -> new VerifyArguments(Path.of(value), from, to, stream, checkpoint, key);
      case "--from" -> new VerifyArguments(mirror, number(value), to, stream, checkpoint, key);
      case "--to" -> new VerifyArguments(mirror, from, number(value), stream, checkpoint, key);
      case "--stream" -> new VerifyArguments(mirror, from, to, value, checkpoint, key);
      case "--checkpoint" -> new VerifyArguments(mirror, from, to, stream, Path.of(value), key);
      case "--key" -> new VerifyArguments(mirror, from, to, stream, checkpoint, Path.of(value));
      default -> throw new IllegalArgumentException("'" + option + "' is not known. " + USE);
    };
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number. " + USE, e);
    }
  }
}
