package nl.houvast.family;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts back, each hour, what was withheld until a day that is over. */
@Component
class WithheldRound {
  private static final Logger log = LoggerFactory.getLogger(WithheldRound.class);
  private final Withholdings withholdings;

  WithheldRound(Withholdings withholdings) {
    this.withholdings = withholdings;
  }

  @Scheduled(
      initialDelayString = "${houvast.family.rounds:PT1M}",
      fixedDelayString = "${houvast.family.rounds:PT1H}")
  void round() {
    try {
      int released = withholdings.releaseWhatIsOver();
      if (released > 0) {
        log.info("Put back {} facts of which the end had come", released);
      }
    } catch (RuntimeException e) {
      log.error("What is withheld could not be looked at; it is tried again", e);
    }
  }
}
