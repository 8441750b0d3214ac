package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.houvast.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DraftTests {
  private static final Draft BEGUN = Draft.begun("author", 3, "first");

  @Test
  void who_writes_hands_it_in_and_somebody_else_may_publish_it() {
    Draft handedIn = BEGUN.written("author", "second").handedIn("author");
    handedIn.mayBePublished("reader", 3);
    assertThat(handedIn).isEqualTo(new Draft(Draft.State.REVIEW, "author", 3, "second", null));
  }

  @Test
  void nobody_publishes_or_sends_back_their_own_draft() {
    Draft handedIn = BEGUN.handedIn("author");
    assertThat(refused(() -> handedIn.mayBePublished("author", 3)))
        .isEqualTo("forbidden.own-draft");
    assertThat(refused(() -> handedIn.sentBack("author", "why"))).isEqualTo("forbidden.own-draft");
  }

  @Test
  void nobody_writes_in_the_draft_of_another_or_hands_it_in() {
    assertThat(refused(() -> BEGUN.written("reader", "mine")))
        .isEqualTo("forbidden.draft-of-another");
    assertThat(refused(() -> BEGUN.handedIn("reader"))).isEqualTo("forbidden.draft-of-another");
    assertThat(refused(() -> BEGUN.handedIn("author").takenBack("reader")))
        .isEqualTo("forbidden.draft-of-another");
  }

  @Test
  void what_was_not_handed_in_is_not_published_and_what_was_is_not_changed() {
    assertThat(refused(() -> BEGUN.mayBePublished("reader", 3)))
        .isEqualTo("conflict.knowledge.draft-moved");
    assertThat(refused(() -> BEGUN.handedIn("author").written("author", "third")))
        .isEqualTo("conflict.knowledge.draft-moved");
    assertThat(BEGUN.handedIn("author").takenBack("author").written("author", "third").content())
        .isEqualTo("third");
  }

  @Test
  void it_is_not_published_over_a_version_that_its_author_did_not_see() {
    assertThat(refused(() -> BEGUN.handedIn("author").mayBePublished("reader", 4)))
        .isEqualTo("conflict.knowledge.draft-outdated");
  }

  @Test
  void who_sends_it_back_says_why_and_the_author_reads_that_until_it_is_handed_in_again() {
    Draft handedIn = BEGUN.handedIn("author");
    assertThat(refused(() -> handedIn.sentBack("reader", "  ")))
        .isEqualTo("knowledge.remark-missing");
    Draft back = handedIn.sentBack("reader", " Name a source. ");
    assertThat(back.state()).isEqualTo(Draft.State.DRAFT);
    assertThat(back.written("author", "x").remark()).isEqualTo("Name a source.");
    assertThat(back.handedIn("author").remark()).isNull();
  }

  private static String refused(ThrowingCallable act) {
    Refusal refusal = catchThrowableOfType(Refusal.class, act);
    assertThat(refusal).isNotNull();
    return refusal.rejection().code();
  }
}
