package nl.houvast.recognition.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is not right in the text of a pattern.
 *
 * @param place where, as a path of fields, {@code rule.required[0].signals.any}
 * @param code what, as the key of a sentence that is told in the language of the reader
 * @param arguments of that sentence
 */
public record Fault(String place, String code, List<Object> arguments) {
  public Fault {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String toString() {
    return place + " " + code + arguments.stream().map(a -> " " + a).collect(Collectors.joining());
  }
}
