package nl.houvast.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;

/**
 * The door to what curators write before it is a version: for them alone, and for everybody else as
 * if it were not there. What it is about has one draft at a time. Who wrote it does not publish it.
 *
 * @param <V> what a draft becomes when it is published
 */
public abstract class Drafts<V> {
  private static final int LONGEST = Passage.LONGEST;

  private final DraftShelf shelf;
  private final String begin;
  private final Pattern code;

  /**
   * @param begin how every id begins, {@code DOS-}
   */
  Drafts(DraftShelf shelf, String begin) {
    this.shelf = shelf;
    this.begin = begin;
    code = Pattern.compile(begin + "[A-Z0-9]+(-[A-Z0-9]+){0,9}");
  }

  /** A draft of the dossier or pattern with this id. */
  public record Work(String id, Draft draft) {}

  /** A version, and the text with which its next one begins. */
  record Begin(int version, String content) {}

  /** The newest version, also of what is retired; nothing for what was never published. */
  abstract Optional<Begin> newest(String id);

  /** Holds it until the transaction ends; answers its newest version, 0 for a new one. */
  abstract int lock(String id);

  /**
   * @throws Refusal when this text cannot be the version after {@code basedOn}
   */
  abstract void check(String id, String content, int basedOn);

  /**
   * Makes a text that was checked the version with this number, or a higher one that it carries.
   */
  abstract V next(String content, int version);

  abstract int number(V published);

  abstract void retired(String id);

  /** Whether the caller writes knowledge. */
  public boolean mayWrite() {
    return shelf.isOpen();
  }

  /** Every draft, by id; nothing for who does not write knowledge. */
  public List<Work> all() {
    return mayWrite() ? shelf.all(begin) : List.of();
  }

  public Optional<Work> find(String id) {
    return mayWrite() && id.startsWith(begin) ? shelf.read(id) : Optional.empty();
  }

  /** Begins from the newest version; a draft that is there already is answered as it is. */
  public Answer<Work> begin(String id) {
    return shelf.asCurator(
        () -> {
          Begin newest = newest(id).orElseThrow(Drafts::unknown);
          lock(id);
          return shelf
              .read(id)
              .orElseGet(
                  () ->
                      shelf.keep(id, Draft.begun(shelf.by(), newest.version(), newest.content())));
        });
  }

  /**
   * Begins what is not there yet.
   *
   * @param content the first text, may be a form to fill in
   */
  public Answer<Work> beginNew(String id, String content) {
    return shelf.asCurator(
        () -> {
          if (!code.matcher(id).matches() || id.length() > 60) {
            throw refused("knowledge.draft-code", begin);
          }
          if (lock(id) > 0 || shelf.read(id).isPresent()) {
            throw refused("conflict.knowledge.draft-exists", id);
          }
          return shelf.keep(id, Draft.begun(shelf.by(), 0, content));
        });
  }

  /** Keeps what was written so far, also when it is not right yet. */
  public Answer<Work> write(String id, String content) {
    if (content.length() > LONGEST) {
      return Answer.refused("knowledge.too-long", LONGEST);
    }
    return step(id, draft -> draft.written(shelf.by(), content));
  }

  /** Hands it in to be read by somebody else; refused with the place of what is not right. */
  public Answer<Work> handIn(String id) {
    return step(
        id,
        draft -> {
          Draft handedIn = draft.handedIn(shelf.by());
          check(id, draft.content(), draft.basedOn());
          return handedIn;
        });
  }

  public Answer<Work> takeBack(String id) {
    return step(id, draft -> draft.takenBack(shelf.by()));
  }

  public Answer<Work> sendBack(String id, String remark) {
    return step(id, draft -> draft.sentBack(shelf.by(), remark));
  }

  /** Makes it the next version. The earlier ones stay as they are, for what was said by them. */
  public Answer<V> publish(String id) {
    return shelf.asCurator(
        () -> {
          only(id);
          int newest = lock(id);
          Draft draft = shelf.read(id).orElseThrow(Drafts::unknown).draft();
          draft.mayBePublished(shelf.by(), newest);
          check(id, draft.content(), newest);
          shelf.drop(id);
          V published = next(draft.content(), newest + 1);
          shelf.sign(id + "@" + number(published), draft);
          return published;
        });
  }

  /** Throws the draft away; by every curator, since its author may have left. */
  public Answer<Boolean> discard(String id) {
    return shelf.asCurator(
        () -> {
          if (newest(id).isEmpty()) {
            only(id);
          }
          lock(id);
          shelf.drop(id);
          shelf.dropEmpty(id);
          return true;
        });
  }

  /**
   * Takes it out of use: out of lists and search. It can still be read by who has its address, and
   * a new version brings it back.
   */
  public Answer<Boolean> retire(String id) {
    return shelf.asCurator(
        () -> {
          if (newest(id).isEmpty()) {
            throw unknown();
          }
          shelf.retire(id);
          retired(id);
          return true;
        });
  }

  /** One step of the draft that stands there when it is locked. */
  private Answer<Work> step(String id, UnaryOperator<Draft> to) {
    return shelf.asCurator(
        () -> {
          only(id);
          lock(id);
          Work work = shelf.read(id).orElseThrow(Drafts::unknown);
          return shelf.keep(id, to.apply(work.draft()));
        });
  }

  /** That there is such a draft; asked before the lock, which makes what is not there. */
  private void only(String id) {
    if (!id.startsWith(begin) || shelf.read(id).isEmpty()) {
      throw unknown();
    }
  }

  static Refusal unknown() {
    return new Refusal(Rejection.unknown());
  }

  static Refusal refused(String code, Object... arguments) {
    return new Refusal(Rejection.because(code, arguments));
  }
}
