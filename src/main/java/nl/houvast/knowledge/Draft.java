package nl.houvast.knowledge;

import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to be published, and who may do what with it next: its author writes it and
 * hands it in; somebody else reads it, and publishes it or sends it back with a remark. It knows
 * nothing of what the text is about, so that whatever is published in versions, dossiers and
 * patterns alike, can go this way. Every step is refused with a {@link Refusal} when it is not this
 * account's, or not the turn of it.
 *
 * @param author the account that writes it, the only one that may change the text
 * @param basedOn the version that it began from, or 0 for something new
 * @param remark what the last reader wanted otherwise, or null
 */
public record Draft(
    State state, String author, int basedOn, String content, @Nullable String remark) {

  /** Where it stands. A draft that is published is a version, and no draft any more. */
  public enum State {
    DRAFT,
    REVIEW
  }

  static Draft begun(String author, int basedOn, String content) {
    return new Draft(State.DRAFT, author, basedOn, content, null);
  }

  public boolean isBy(String account) {
    return author.equals(account);
  }

  Draft written(String by, String text) {
    onlyAuthor(by);
    only(State.DRAFT);
    return new Draft(state, author, basedOn, text, remark);
  }

  Draft handedIn(String by) {
    onlyAuthor(by);
    only(State.DRAFT);
    return new Draft(State.REVIEW, author, basedOn, content, null);
  }

  /** The author wants to write on. */
  Draft takenBack(String by) {
    onlyAuthor(by);
    only(State.REVIEW);
    return new Draft(State.DRAFT, author, basedOn, content, null);
  }

  Draft sentBack(String by, String why) {
    onlySomebodyElse(by);
    only(State.REVIEW);
    if (why.isBlank()) {
      throw refused("knowledge.remark-missing");
    }
    return new Draft(State.DRAFT, author, basedOn, content, why.strip());
  }

  /**
   * Nothing when {@code by} may publish it over this newest version.
   *
   * @throws Refusal for the author, for what was not handed in, and when somebody published
   *     meanwhile
   */
  void mayBePublished(String by, int newest) {
    onlySomebodyElse(by);
    only(State.REVIEW);
    if (newest != basedOn) {
      throw refused("conflict.knowledge.draft-outdated", newest);
    }
  }

  private void only(State expected) {
    if (state != expected) {
      throw refused("conflict.knowledge.draft-moved");
    }
  }

  private void onlyAuthor(String by) {
    if (!isBy(by)) {
      throw refused("forbidden.draft-of-another");
    }
  }

  private void onlySomebodyElse(String by) {
    if (isBy(by)) {
      throw refused("forbidden.own-draft");
    }
  }

  private static Refusal refused(String code, Object... arguments) {
    return new Refusal(Rejection.because(code, arguments));
  }
}
