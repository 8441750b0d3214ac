package nl.houvast.kernel;

import java.time.LocalDate;
import java.time.Period;

/** Five years of age, both ends included, so that nobody is known by a birth date. */
public record AgeBand(int from, int to) {

  /** The band on {@code day} of a person born on {@code birthDate}: "30-34" for somebody of 31. */
  public static AgeBand on(LocalDate birthDate, LocalDate day) {
    int age = Math.max(0, Period.between(birthDate, day).getYears());
    int from = age / 5 * 5;
    return new AgeBand(from, from + 4);
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
