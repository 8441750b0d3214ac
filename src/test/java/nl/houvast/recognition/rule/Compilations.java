package nl.houvast.recognition.rule;

import java.util.List;

/** The statements that a pattern's file compiles to, for the guard that reads Cypher. */
public final class Compilations {
  public static List<String> of(String yaml) {
    return RuleReader.read(yaml).conditions().stream()
        .map(c -> Compiled.of(c).cypher())
        .distinct()
        .toList();
  }

  private Compilations() {}
}
