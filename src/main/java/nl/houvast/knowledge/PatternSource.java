package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.search.KnowledgeSource;
import org.springframework.stereotype.Component;

/** What the index holds of the patterns. A pattern has a concept of the same code for its names. */
@Component
class PatternSource implements KnowledgeSource {
  private final Patterns patterns;
  private final About about;

  PatternSource(Patterns patterns, About about) {
    this.patterns = patterns;
    this.about = about;
  }

  @Override
  public Kind kind() {
    return Kind.PATTERN;
  }

  @Override
  public List<String> all() {
    return patterns.published().stream().map(Pattern::code).toList();
  }

  @Override
  public List<String> concernedBy(Ref changed) {
    return switch (changed.kind()) {
      case PATTERN -> List.of(changed.id());
      case CONCEPT ->
          patterns.published().stream()
              .filter(p -> codes(p).contains(changed.id()))
              .map(Pattern::code)
              .toList();
      default -> List.of();
    };
  }

  @Override
  public List<Entry> load(String id) {
    return inUse(id)
        .map(
            p ->
                new Entry(
                    List.copyOf(p.title().values()),
                    about.words(codes(p)),
                    passages(p).flatMap(t -> t.values().stream()).toList(),
                    List.of()))
        .toList();
  }

  @Override
  public List<HitLine> show(List<String> ids, Locale locale) {
    return ids.stream()
        .flatMap(this::inUse)
        .map(
            p ->
                new HitLine(
                    p.code(),
                    p.title(locale),
                    about.labels(codes(p), locale),
                    passages(p)
                        .map(t -> t.getOrDefault(locale.getLanguage(), t.getOrDefault("nl", "")))
                        .toList(),
                    "kennis/patroon/" + p.code(),
                    List.of()))
        .toList();
  }

  /** A pattern that is retired is found no more. */
  private Stream<Pattern> inUse(String id) {
    return patterns.published().stream().filter(p -> p.code().equals(id));
  }

  private static List<String> codes(Pattern pattern) {
    return Stream.concat(Stream.of(pattern.code()), pattern.expertise().stream()).toList();
  }

  private static Stream<Map<String, String>> passages(Pattern pattern) {
    var all = new ArrayList<Map<String, String>>();
    all.add(pattern.explanation());
    pattern.ask().forEach(ask -> all.add(ask.question()));
    all.add(pattern.contraindication());
    return all.stream().filter(text -> !text.isEmpty());
  }
}
