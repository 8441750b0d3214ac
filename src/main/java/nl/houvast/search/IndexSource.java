package nl.houvast.search;

import java.util.List;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;

/**
 * Slot: what a room gives to the index. Either a {@link KnowledgeSource} or a {@link
 * CaseworkSource}; the type decides who may find it.
 */
public sealed interface IndexSource permits KnowledgeSource, CaseworkSource {
  Kind kind();

  /** Every id that belongs in the index now. */
  List<String> all();

  /**
   * What to index of one thing: one entry for each part that has readers of its own; none when the
   * thing is gone. Read as a job, for nobody's eyes.
   */
  List<Entry> load(String id);

  /** The things of this room that read otherwise when {@code changed} does. */
  default List<String> concernedBy(Ref changed) {
    return changed.kind() == kind() ? List.of(changed.id()) : List.of();
  }

  /**
   * One document of the index. Nothing of it is kept there but its words.
   *
   * @param titles in every language
   * @param labels other words for it, or for what it is about
   * @param texts searched beside title and labels
   * @param scopes whose readers may find it ({@code caseFileId}, {@code intake:REGION}); knowledge
   *     has none, and casework without any is found by nobody
   */
  record Entry(List<String> titles, List<String> labels, List<String> texts, List<String> scopes) {
    public Entry {
      titles = List.copyOf(titles);
      labels = List.copyOf(labels);
      texts = List.copyOf(texts);
      scopes = List.copyOf(scopes);
    }
  }

  /** Another word, and what it is another word for. */
  record Label(String text, String of) {}

  /**
   * A hit as its reader may see it, in the reader's language.
   *
   * @param texts what a passage may be taken from; the first is shown when none holds the words
   * @param route where a click leads, relative to the root
   * @param within the case files that it was found in, by id
   */
  record HitLine(
      String id,
      String title,
      List<Label> labels,
      List<String> texts,
      String route,
      List<String> within) {
    public HitLine {
      labels = List.copyOf(labels);
      texts = List.copyOf(texts);
      within = List.copyOf(within);
    }
  }
}
