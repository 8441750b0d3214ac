package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.houvast.recognition.rule.Births;
import nl.houvast.recognition.rule.Compiled;
import nl.houvast.recognition.rule.Found;

/** Of what a case holds, only what one organisation put on record itself. */
final class OwnRows implements Found.Rows {
  private final String organisation;
  private final CaseRows all;
  private final StatedTies stated;

  OwnRows(String organisation, CaseRows all, StatedTies stated) {
    this.organisation = organisation;
    this.all = all;
    this.stated = stated;
  }

  Births births() {
    return all.births(organisation);
  }

  @Override
  public List<Found> of(Compiled statement) {
    return all.of(statement).stream().flatMap(this::own).toList();
  }

  private Stream<Found> own(Found row) {
    return switch (row) {
      case Found.Directed d -> own(d);
      case Found.About a ->
          a.signal().organisation().equals(organisation) ? Stream.of(a) : Stream.empty();
      case Found.Parent p -> {
        LocalDate since = stated.since(organisation, p.tie());
        yield since == null
            ? Stream.empty()
            : Stream.of(new Found.Parent(p.parent(), p.child(), p.tie(), since));
      }
    };
  }

  private Stream<Found> own(Found.Directed d) {
    if (!d.signal().organisation().equals(organisation)) {
      return Stream.empty();
    }
    if (d.tie() == null) {
      return Stream.of(d);
    }
    LocalDate since = stated.since(organisation, d.tie());
    return since == null
        ? Stream.empty()
        : Stream.of(new Found.Directed(d.signal(), d.from(), d.to(), d.tie(), since));
  }
}
