package nl.houvast.recognition.rule;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a condition that can never hold, or whose fields speak against each other. */
final class Sense {
  static void of(Fields place, Condition condition) {
    switch (condition) {
      case Condition.Directed d -> directed(place, d);
      case Condition.About a -> about(place, a);
      case Condition.Parent p -> two(place, p.parent(), p.child(), "child");
      case Condition.Domains d -> {
        if (d.atLeast() > Words.SOURCES.size()) {
          place.in("atLeast").wrong("asks more kinds of organisations than there are");
        }
      }
      case Condition.Silence s -> {}
      case Condition.Later l -> {}
    }
  }

  private static void directed(Fields place, Condition.Directed d) {
    two(place, d.from(), d.to(), "to");
    for (String who : new TreeSet<>(d.per())) {
      if (!Set.of(d.from(), d.to()).contains(who)) {
        place.in("per").wrong("counts for " + who + ", who is neither from nor to");
      }
    }
    if (d.within() > 0 && d.times() == 1) {
      place.in("within").wrong("bounds nothing without times of 2 or more");
    }
    if (d.within() > 0 && d.times() > d.within() + 1) {
      place.in("times").wrong("asks more days than lie within " + d.within());
    }
    if (d.differentFrom() > 1 && d.per().contains(d.from())) {
      place.in("differentFrom").wrong("asks for several of whom per allows one");
    }
    disjoint(place.in("none"), d.none(), d.any(), "any");
    disjoint(place.in("none"), d.none(), d.some(), "some");
    if (!d.natures().isEmpty() && d.none().containsAll(d.natures())) {
      place.in("none").wrong("leaves out every nature that is asked");
    }
  }

  private static void about(Fields place, Condition.About a) {
    disjoint(place.in("notKinds"), a.notKinds(), a.kinds(), "kinds");
    if (a.notKinds().containsAll(Words.KINDS)) {
      place.in("notKinds").wrong("leaves out every kind that there is");
    }
    boolean closing =
        (a.kinds().isEmpty() || a.kinds().contains("CLOSURE")) && !a.notKinds().contains("CLOSURE");
    if ((a.declined() || a.leftOpen()) && !closing) {
      place.wrong("asks what only a closure tells, and leaves closures out");
    }
    if (a.different() > 1 && a.different() > a.any().size()) {
      place.in("different").wrong("asks more than stand in any");
    }
    if (a.within() > 0 && a.different() == 1) {
      place.in("within").wrong("bounds nothing without different of 2 or more");
    }
  }

  private static void two(Fields place, String one, String other, String field) {
    if (one.equals(other)) {
      place.in(field).wrong("is the same person as the other one");
    }
  }

  private static void disjoint(
      Fields place, Collection<String> left, Collection<String> asked, String field) {
    for (String code : new TreeSet<>(left)) {
      if (asked.contains(code)) {
        place.wrong("leaves out " + code + ", which " + field + " asks");
      }
    }
  }

  private Sense() {}
}
