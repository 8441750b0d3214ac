package nl.houvast.audit.review;

import java.util.List;

/** One rule over the lines of one day, in their order. Keeps what it needs and no line. */
public interface Watch {
  void take(Reading reading);

  /** What stood out, once the day was read. */
  List<Standout> found();
}
