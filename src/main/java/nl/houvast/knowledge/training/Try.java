package nl.houvast.knowledge.training;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk through a family, step by step. It lives as long as the page on which it is made, and
 * holds no verdict on what was chosen.
 */
public final class Try {
  private final Family family;
  private final List<Answer> answers = new ArrayList<>();

  public Try(Family family) {
    this.family = family;
  }

  /** What was chosen at a step, in the words of who chose. */
  public record Answer(Family.Act act, String why) {}

  /** The steps that are known by now: those that were answered, and the one to answer. */
  public List<Family.Step> known() {
    return family.steps().subList(0, Math.min(answers.size() + 1, family.steps().size()));
  }

  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** Whether every step was answered, so that the rest may be told. */
  public boolean isOver() {
    return answers.size() == family.steps().size();
  }

  /** Answers the step that is to be answered. */
  public void answer(Family.Act act, String why) {
    if (isOver()) {
      throw new IllegalStateException("every step was answered");
    }
    answers.add(new Answer(act, why.strip()));
  }

  /** Days without anything before this step; 0 before the first. */
  public long silenceBefore(int step) {
    return step == 0
        ? 0
        : ChronoUnit.DAYS.between(
            family.steps().get(step - 1).day(), family.steps().get(step).day());
  }
}
