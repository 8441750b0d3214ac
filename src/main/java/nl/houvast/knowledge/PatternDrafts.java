package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the drafts of patterns. Each is tried on its own examples before it is a version. */
@Component
public class PatternDrafts extends Drafts<Pattern> {
  private final Patterns patterns;

  PatternDrafts(DraftShelf shelf, Patterns patterns) {
    super(shelf, "PAT-");
    this.patterns = patterns;
  }

  /**
   * What a text comes to.
   *
   * @param pattern what it would say, or null when its head is not right
   * @param faults everything that is not right in it
   * @param examples what each example came to; none as long as the rule has faults
   */
  public record Look(
      @Nullable Pattern pattern, List<Rejection> faults, List<PatternRules.Tried> examples) {}

  public Look look(String content) {
    var faults = new ArrayList<Rejection>();
    Pattern pattern = null;
    try {
      pattern = patterns.head(content);
    } catch (Refusal refusal) {
      faults.add(refusal.rejection());
    }
    var inTheRule = patterns.faults(content);
    inTheRule.stream().filter(f -> !faults.contains(f)).forEach(faults::add);
    return new Look(
        pattern, List.copyOf(faults), inTheRule.isEmpty() ? patterns.tried(content) : List.of());
  }

  @Override
  Optional<Begin> newest(String id) {
    return patterns
        .find(id)
        .map(p -> new Begin(p.version(), PatternText.numbered(p.rule(), p.version() + 1)));
  }

  @Override
  int lock(String id) {
    return patterns.lock(id);
  }

  @Override
  void check(String id, String content, int basedOn) {
    Pattern pattern = patterns.head(content);
    if (!pattern.code().equals(id)) {
      throw refused("knowledge.draft-other-code", id);
    }
    if (pattern.version() <= basedOn) {
      throw refused("knowledge.draft-number", basedOn + 1);
    }
    patterns.hold(content);
    boolean same =
        newest(id)
            .filter(n -> PatternText.numbered(content, n.version() + 1).equals(n.content()))
            .isPresent();
    if (same) {
      throw refused("knowledge.draft-same");
    }
  }

  @Override
  Pattern next(String content, int version) {
    return patterns.next(patterns.head(content));
  }

  @Override
  int number(Pattern published) {
    return published.version();
  }

  @Override
  void retired(String id) {
    patterns.retired(id);
  }
}
