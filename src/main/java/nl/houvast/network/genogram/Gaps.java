package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Life;
import nl.houvast.network.genogram.Family.Person;
import nl.houvast.network.genogram.Family.Sex;
import nl.houvast.network.genogram.Family.Twin;

/**
 * What a drawing shows to be unknown or contradicted, so that somebody can ask. Only facts the
 * reader sees count: a parent who is hidden from this reader is as unknown as one nobody knows.
 */
public final class Gaps {
  /** What is missing; each has a sentence and a question in the texts. */
  public enum Kind {
    FATHER,
    MOTHER,
    PARENT,
    BIRTH,
    SEX,
    ALONE,
    CIRCLE,
    AGES,
    TWINS
  }

  /**
   * @param labels whom it is about: one person, or the two who contradict
   */
  public record Gap(Kind kind, List<String> labels) {
    public Gap {
      labels = List.copyOf(labels);
    }
  }

  private final Kin kin;
  private final List<Gap> gaps = new ArrayList<>();

  private Gaps(Kin kin) {
    this.kin = kin;
  }

  /** Contradictions first, then persons from the eldest. */
  public static List<Gap> of(Family family) {
    var gaps = new Gaps(Kin.of(family));
    gaps.contradictions();
    gaps.kin.persons().values().forEach(gaps::person);
    return List.copyOf(gaps.gaps);
  }

  private void contradictions() {
    kin.odd().forEach(t -> two(Kind.CIRCLE, t));
    for (Tie t : kin.of(Tie.Kind.PARENT_OF)) {
      var parent = kin.person(t.from()).born();
      var child = kin.person(t.to()).born();
      if (parent != null && child != null && !parent.isBefore(child)) {
        two(Kind.AGES, t);
      }
    }
    for (Tie t : kin.of(Tie.Kind.SIBLING_OF)) {
      Twin twin = kin.detail(t).twin();
      if (twin != null && !kin.bornWith(t.from()).equals(kin.bornWith(t.to()))) {
        two(Kind.TWINS, t);
      }
    }
  }

  private void two(Kind kind, Tie t) {
    gaps.add(new Gap(kind, List.of(kin.person(t.from()).label(), kin.person(t.to()).label())));
  }

  private void person(Person p) {
    var parents = kin.parents(p.id());
    if (parents.size() == 1) {
      one(
          switch (kin.person(parents.iterator().next()).sex()) {
            case FEMALE -> Kind.FATHER;
            case MALE -> Kind.MOTHER;
            case OTHER, UNKNOWN -> Kind.PARENT;
          },
          p);
    }
    if (p.life() == Life.BORN || p.life() == Life.DECEASED) {
      if (p.born() == null) {
        one(Kind.BIRTH, p);
      }
      if (p.sex() == Sex.UNKNOWN) {
        one(Kind.SEX, p);
      }
    }
    if (kin.persons().size() > 1
        && kin.ties().stream().noneMatch(t -> t.from().equals(p.id()) || t.to().equals(p.id()))) {
      one(Kind.ALONE, p);
    }
  }

  private void one(Kind kind, Person p) {
    gaps.add(new Gap(kind, List.of(p.label())));
  }
}
