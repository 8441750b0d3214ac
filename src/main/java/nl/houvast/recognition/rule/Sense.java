package nl.houvast.recognition.rule;

import java.util.Collection;
import java.util.List;
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
          place.in("atLeast").wrong("too-many-domains");
        }
      }
      case Condition.Silence s -> {}
      case Condition.Later l -> {}
    }
  }

  private static void directed(Fields place, Condition.Directed d) {
    two(place, d.from(), d.to(), "to");
    for (String who : new TreeSet<>(d.per())) {
      if (!List.of(d.from(), d.to()).contains(who)) {
        place.in("per").wrong("per-neither", who);
      }
    }
    if (d.within() > 0 && d.times() == 1) {
      place.in("within").wrong("within-without-times");
    }
    if (d.within() > 0 && d.times() > d.within() + 1) {
      place.in("times").wrong("more-days", d.within());
    }
    if (d.differentFrom() > 1 && d.per().contains(d.from())) {
      place.in("differentFrom").wrong("several-of-one");
    }
    disjoint(place.in("none"), d.none(), d.any(), "any");
    disjoint(place.in("none"), d.none(), d.some(), "some");
    if (!d.natures().isEmpty() && d.none().containsAll(d.natures())) {
      place.in("none").wrong("no-nature-left");
    }
  }

  private static void about(Fields place, Condition.About a) {
    disjoint(place.in("notKinds"), a.notKinds(), a.kinds(), "kinds");
    if (a.notKinds().containsAll(Words.KINDS)) {
      place.in("notKinds").wrong("no-kind-left");
    }
    boolean closing =
        (a.kinds().isEmpty() || a.kinds().contains("CLOSURE")) && !a.notKinds().contains("CLOSURE");
    if ((a.declined() || a.leftOpen()) && !closing) {
      place.wrong("no-closure");
    }
    if (a.different() > 1 && a.different() > a.any().size()) {
      place.in("different").wrong("more-than-any");
    }
    if (a.within() > 0 && a.different() == 1) {
      place.in("within").wrong("within-without-different");
    }
  }

  private static void two(Fields place, String one, String other, String field) {
    if (one.equals(other)) {
      place.in(field).wrong("same-person");
    }
  }

  private static void disjoint(
      Fields place, Collection<String> left, Collection<String> asked, String field) {
    for (String code : new TreeSet<>(left)) {
      if (asked.contains(code)) {
        place.wrong("left-out", code, field);
      }
    }
  }

  private Sense() {}
}
