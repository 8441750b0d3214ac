package nl.houvast.recognition.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing that can be on record, about people who play a part in the rule. */
public sealed interface Condition {

  /** Age on the day of the event; unknown is never enough. */
  enum Age {
    ADULT,
    MINOR,
    FROM_13
  }

  /** How the two in a directed signal are related. */
  enum Over {
    ANY,
    SIBLING,
    CHILD_TO_PARENT,
    PARENT_TO_CHILD,
    PARTNER
  }

  /** The ages that the people must have, by part in the rule. */
  Map<String, Age> ages();

  /**
   * A signal of violence from the one to the other: it indicates one of {@code natures}, and is
   * suspected or confirmed.
   *
   * @param any at least one of these too, when not empty
   * @param none none of these
   * @param carrying at least one is a fact; when only one is asked, that one
   * @param times on how many different days, 1 or more
   * @param within in how many days, 0 for ever
   * @param some at least one of the signals indicates one of these, when not empty
   * @param notAll not all of the signals indicate one of these
   * @param per whom it is counted for; the others may differ from signal to signal
   * @param differentFrom from how many different people, 1 or more
   */
  record Directed(
      String from,
      String to,
      Over over,
      Set<String> natures,
      Set<String> any,
      Set<String> none,
      boolean carrying,
      int times,
      int within,
      Set<String> some,
      Set<String> notAll,
      Set<String> per,
      int differentFrom,
      Map<String, Age> ages)
      implements Condition {}

  /**
   * A signal about somebody.
   *
   * @param of about one of these, or about all of them when {@code all}
   * @param as in one of these roles
   * @param kinds of one of these kinds, when not empty
   * @param from by one of these types of organisation, when not empty
   * @param any indicates one of these, when not empty
   * @param also and one of these, when not empty
   * @param different how many different ones of {@code any}, within {@code within} days
   * @param declined a closure in which help was declined
   * @param leftOpen a closure that left something open
   * @param in only the signals of this part, when not empty
   * @param violent indicates a violence concept and is suspected or confirmed
   */
  record About(
      List<String> of,
      boolean all,
      Set<String> as,
      Set<String> kinds,
      Set<String> notKinds,
      Set<String> from,
      Set<String> any,
      Set<String> also,
      int different,
      int within,
      boolean declined,
      boolean leftOpen,
      String in,
      boolean violent,
      Map<String, Age> ages)
      implements Condition {}

  /** That the one is the parent of the other. */
  record Parent(String parent, String child, Map<String, Age> ages) implements Condition {}

  /** More than six calendar months without a signal about somebody, and then one. */
  record Silence(List<String> of, Map<String, Age> ages) implements Condition {}

  /** Signals about one person by so many kinds of organisations within so many days. */
  record Domains(List<String> of, int atLeast, int within, Map<String, Age> ages)
      implements Condition {}

  /** After a closure, a signal about the same person by another organisation. */
  record Later(String after, String of, Set<String> notKinds, Map<String, Age> ages)
      implements Condition {}
}
