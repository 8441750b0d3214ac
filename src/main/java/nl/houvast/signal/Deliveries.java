package nl.houvast.signal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.houvast.access.Gateway;
import nl.houvast.access.Problems;
import nl.houvast.access.Professionals.Organisation;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.signal.wire.BatchItem;
import nl.houvast.signal.wire.BatchReader;
import nl.houvast.signal.wire.MappingProfile;
import nl.houvast.signal.wire.Reading;
import nl.houvast.signal.wire.WireSignal;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The door to many signals at once: tried out, which stores nothing, or taken in. Signals are
 * committed in pieces of fifty before they count as accepted, so a stop halfway loses nothing that
 * was counted, and the same delivery again adds only the rest.
 */
@Component
public class Deliveries {
  private static final int PIECE = 50;
  private final Sources sources;
  private final Keeping keeping;
  private final Concepts concepts;
  private final Gateway gateway;
  private final Clock clock;
  private final List<MappingProfile> profiles;

  Deliveries(
      Sources sources,
      Keeping keeping,
      Concepts concepts,
      Gateway gateway,
      Clock clock,
      ResourcePatternResolver resources) {
    this.sources = sources;
    this.keeping = keeping;
    this.concepts = concepts;
    this.gateway = gateway;
    this.clock = clock;
    this.profiles = profiles(resources);
  }

  /** Hears how far a delivery is, and may stop it. */
  public interface Progress {
    /** Nobody looks, and it goes on to the end. */
    Progress NONE = (done, of) -> true;

    /**
     * @return false to stop here
     */
    boolean goOn(int done, int of);
  }

  /** What is delivered, by whom, and in which language its faults are told. */
  public record Delivery(
      String organisationId, Layout layout, InputStream content, Locale locale) {}

  /** The layouts of sources that come with Houvast, by title. */
  public List<MappingProfile> profiles() {
    return profiles;
  }

  /** The organisations for which the caller may deliver, its own first. */
  public List<Organisation> sources() {
    return sources.all();
  }

  /** What would become of it; nothing is stored. */
  public Answer<BatchResult> tryOut(Delivery delivery, Progress progress) {
    return sources
        .of(delivery.organisationId())
        .map(
            source -> {
              var known = new HashMap<String, String>();
              return run(delivery, progress, signals -> tried(signals, source, known));
            });
  }

  /** Takes it in. The log says who did so, and for which organisation. */
  public Answer<BatchResult> takeIn(Delivery delivery, Progress progress) {
    return sources
        .of(delivery.organisationId())
        .map(
            source -> {
              gateway.act(gateway.own(), "signal.import", new Ref(Kind.ORGANISATION, source.id()));
              return run(delivery, progress, signals -> keeping.keep(signals, source));
            });
  }

  /** As {@link #takeIn}, for the caller's own organisation. */
  public Answer<BatchResult> takeIn(Layout layout, InputStream content, Locale locale) {
    return sources
        .own()
        .then(own -> takeIn(new Delivery(own.id(), layout, content, locale), Progress.NONE));
  }

  private List<Reception> tried(
      List<WireSignal> signals, Organisation source, HashMap<String, String> known) {
    keeping
        .earlier(signals.stream().map(signal -> Keeping.key(source, signal)).toList())
        .forEach((key, earlier) -> known.put(key, earlier.contentHash()));
    var answers = new ArrayList<Reception>();
    for (var signal : signals) {
      String hash = signal.contentHash();
      String before = known.putIfAbsent(Keeping.key(source, signal), hash);
      var receipt = new Receipt("", signal.sourceMessageId(), clock.instant(), 0);
      answers.add(
          before == null
              ? new Reception.Kept(receipt)
              : before.equals(hash) ? new Reception.Known(receipt) : new Reception.Conflict());
    }
    return answers;
  }

  private interface Taking {
    List<Reception> of(List<WireSignal> signals);
  }

  private BatchResult run(Delivery delivery, Progress progress, Taking taking) {
    var known = concepts.all().stream().map(Concept::code).collect(toUnmodifiableSet());
    var reader = new BatchReader(known::contains, LocalDate.now(clock));
    var items = delivery.layout().read(reader, delivery.content()).toList();
    var tally = new Tally(delivery);
    int done = 0;
    while (done < items.size() && progress.goOn(done, items.size())) {
      var piece = items.subList(done, Math.min(done + PIECE, items.size()));
      tally.count(piece, taking);
      done += piece.size();
    }
    progress.goOn(done, items.size());
    return tally.result(items.size() - done);
  }

  /** Counts what became of the items, in their order. */
  private static final class Tally {
    private final Delivery delivery;
    private final List<BatchResult.RejectedRow> rejected = new ArrayList<>();
    private int accepted;
    private int duplicates;

    Tally(Delivery delivery) {
      this.delivery = delivery;
    }

    void count(List<BatchItem> piece, Taking taking) {
      var signals = piece.stream().flatMap(Tally::good).toList();
      var answers = (signals.isEmpty() ? List.<Reception>of() : taking.of(signals)).iterator();
      for (var item : piece) {
        if (item.reading() instanceof Reading.Good) {
          count(item.row(), answers.next());
        }
        item.faults()
            .forEach(
                fault ->
                    reject(
                        fault.row(),
                        fault.fault().field(),
                        fault.fault().code(),
                        fault.fault().message(delivery.locale())));
      }
    }

    private static Stream<WireSignal> good(BatchItem item) {
      return item.reading() instanceof Reading.Good(var signal)
          ? Stream.of(signal)
          : Stream.empty();
    }

    private void count(int row, Reception reception) {
      switch (reception) {
        case Reception.Kept kept -> accepted++;
        case Reception.Known known -> duplicates++;
        case Reception.Conflict() ->
            reject(
                row,
                delivery.layout().number(),
                "signal-conflict",
                Problems.sentence("signal-conflict", delivery.locale()));
      }
    }

    private void reject(int row, String field, String code, String message) {
      rejected.add(new BatchResult.RejectedRow(row, field, code, message));
    }

    BatchResult result(int left) {
      return new BatchResult(accepted, duplicates, rejected, left);
    }
  }

  private static List<MappingProfile> profiles(ResourcePatternResolver resources) {
    try {
      var all = new ArrayList<MappingProfile>();
      for (var file : resources.getResources("classpath:/seed-data/mapping/*.yaml")) {
        try (var yaml = file.getInputStream()) {
          all.add(MappingProfile.of(yaml));
        }
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("the mapping profiles cannot be read", e);
    }
  }
}
