package nl.houvast.family;

import java.time.LocalDate;
import java.time.Period;
import nl.houvast.family.Behalf.Asker;
import org.jspecify.annotations.Nullable;

/**
 * Who may see or ask what is known about whom.
 *
 * @see "rijksoverheid.nl, dossier jeugdhulp inzien: from 12 sees own file; parents with authority
 *     below 16; 16+ consents; 18+ curator or mentor. To be confirmed by a lawyer: what holds for
 *     somebody of 16 or 17 who cannot judge it"
 */
final class MayRequest {
  private static final int SEES_OWN_FILE = 12;
  private static final int CONSENTS = 16;
  private static final int OF_AGE = 18;

  /** The answer; whatever is not {@code YES} is a sentence that says why. */
  enum Verdict {
    YES(""),
    /** Below 12 somebody with authority asks. */
    TOO_YOUNG("family.may.TOO_YOUNG"),
    /** Whoever cannot judge it is represented. */
    REPRESENTED("family.may.REPRESENTED"),
    /** From 16 on the young person has to agree. */
    NEEDS_CONSENT("family.may.NEEDS_CONSENT"),
    /** Who is of age asks themselves, or a curator or mentor does. */
    OF_AGE("family.may.OF_AGE"),
    /** A parent without authority gets no file. */
    NO_AUTHORITY("family.may.NO_AUTHORITY"),
    /** A curator or mentor asks for who is of age and cannot judge it. */
    NOT_REPRESENTED("family.may.NOT_REPRESENTED"),
    /** Anybody else does not ask. */
    NOT_FOR_ANOTHER("family.may.NOT_FOR_ANOTHER"),
    /** Somebody else asks, and it is not known how old the person is. */
    AGE_UNKNOWN("family.may.AGE_UNKNOWN");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** The code of the sentence. */
    String code() {
      return code;
    }
  }

  /** On a day, about somebody who was born on another. */
  static Verdict of(@Nullable LocalDate born, LocalDate today, Behalf behalf) {
    if (born == null) {
      return behalf.asker() == Asker.SELF && behalf.competent() ? Verdict.YES : Verdict.AGE_UNKNOWN;
    }
    return of(Period.between(born, today).getYears(), behalf);
  }

  /** About somebody of so many years. */
  static Verdict of(int age, Behalf behalf) {
    return switch (behalf.asker()) {
      case SELF ->
          age < SEES_OWN_FILE
              ? Verdict.TOO_YOUNG
              : behalf.competent() ? Verdict.YES : Verdict.REPRESENTED;
      case PARENT_WITH_AUTHORITY -> parent(age, behalf);
      case PARENT_WITHOUT_AUTHORITY -> Verdict.NO_AUTHORITY;
      case CURATOR, MENTOR ->
          age >= OF_AGE && !behalf.competent() ? Verdict.YES : Verdict.NOT_REPRESENTED;
      case SOMEBODY_ELSE -> Verdict.NOT_FOR_ANOTHER;
    };
  }

  private static Verdict parent(int age, Behalf behalf) {
    if (age >= OF_AGE) {
      return Verdict.OF_AGE;
    }
    boolean asks = age < CONSENTS || !behalf.competent() || behalf.consents();
    return asks ? Verdict.YES : Verdict.NEEDS_CONSENT;
  }

  private MayRequest() {}
}
