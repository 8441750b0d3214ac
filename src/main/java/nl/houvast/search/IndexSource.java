package nl.houvast.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.access.Ground;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;

/** What a room gives to the index, and how it shows a hit of its own. */
public interface IndexSource {
  Kind kind();

  /** Every id that belongs in the index now. */
  Stream<String> all();

  /** What to index of one thing, or nothing when it is gone. Read as a job, for nobody's eyes. */
  Optional<Entry> load(String id);

  /**
   * The line that the caller may see of a hit, asked through the room's own door with rights and
   * audit; nothing when the caller may not see it. {@code ground} is null for knowledge.
   */
  Optional<HitLine> show(String id, @Nullable Ground ground);

  /**
   * @param visibleTo scope ids ({@code caseFileId}, {@code intake:REGION}); empty means knowledge,
   *     readable by everybody who is signed in
   * @param texts searched beside the title, best first
   */
  record Entry(String id, String title, List<String> texts, List<String> visibleTo) {
    public Entry {
      texts = List.copyOf(texts);
      visibleTo = List.copyOf(visibleTo);
    }
  }

  /**
   * @param route where a click leads, relative to the root
   */
  record HitLine(String id, String title, String text, String route) {}
}
