package nl.houvast.signal.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signal that somebody is writing, kept for as long as the session lasts. */
@Component
@VaadinSessionScope
class Drafts {
  private @Nullable SignalDraft draft;
  private @Nullable Instant keptAt;

  SignalDraft orBegun(LocalDate today) {
    if (draft == null) {
      draft = SignalDraft.begun(number(today), today);
    }
    return draft;
  }

  /** When it was kept, or null when there is nothing yet that would be a pity to lose. */
  @Nullable Instant keptAt() {
    return draft != null && draft.holdsSomething() ? keptAt : null;
  }

  void keep(SignalDraft written, Instant now) {
    draft = written;
    keptAt = now;
  }

  void drop() {
    draft = null;
    keptAt = null;
  }

  private static String number(LocalDate today) {
    return "SCHERM-"
        + today
        + "-"
        + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
