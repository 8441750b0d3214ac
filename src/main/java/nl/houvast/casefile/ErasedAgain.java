package nl.houvast.casefile;

import nl.houvast.graph.Writing;
import nl.houvast.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * A graph that was put back from a backup is rid again, at the start, of what was erased after it.
 */
@Component
class ErasedAgain {
  private static final Logger log = LoggerFactory.getLogger(ErasedAgain.class);
  private final Erasing erasing;
  private final ErasureList list;
  private final Search search;
  private final Writing writing;

  ErasedAgain(Erasing erasing, ErasureList list, Search search, Writing writing) {
    this.erasing = erasing;
    this.list = list;
    this.search = search;
    this.writing = writing;
  }

  @Async
  @EventListener
  void on(ApplicationStartedEvent event) {
    int done = again();
    if (done > 0) {
      log.warn("{} erasures were done again: this graph was from before them", done);
    }
  }

  /**
   * Erases once more what a graph that was put back still holds of what was erased.
   *
   * @return how many erasures had to be done again
   */
  int again() {
    int done = 0;
    for (ErasureList.Entry entry : list.all()) {
      var plan =
          erasing.plan(
              entry.caseFileId(),
              entry.personId(),
              entry.personId() == null ? null : entry.mentionIds());
      boolean holdsIt =
          plan.whole() ? erasing.there(entry.caseFileId()) : !plan.mentionIds().isEmpty();
      if (holdsIt) {
        writing.atomically(() -> erasing.erase(plan));
        done++;
      }
    }
    if (done > 0) {
      search.purge();
    }
    return done;
  }
}
