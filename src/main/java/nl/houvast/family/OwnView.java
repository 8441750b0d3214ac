package nl.houvast.family;

import java.time.YearMonth;
import java.util.List;
import nl.houvast.casefile.FactAside;
import org.jspecify.annotations.Nullable;

/** What is known about one person, as that person reads it: nobody else is in it by name. */
public record OwnView(List<Known> known) {
  public OwnView {
    known = List.copyOf(known);
  }

  /**
   * One signal.
   *
   * @param roles what the person is in it, by this source
   * @param others that somebody else is mentioned too
   * @param indicates what it is about; empty when others are mentioned and a worker did not decide
   *     that the words may be read
   * @param text the words of the source, or null
   * @param closed that the regime of the source keeps its words
   * @param said what the person said about it
   * @param dispute how a dispute of it stands, or null
   */
  public record Known(
      String signalId,
      @Nullable YearMonth month,
      String source,
      String kind,
      String nature,
      String status,
      List<String> roles,
      boolean others,
      List<String> indicates,
      @Nullable String text,
      boolean closed,
      List<FactAside.Said> said,
      FactAside.@Nullable Contested dispute) {

    Known beside(FactAside.Aside aside) {
      return new Known(
          signalId,
          month,
          source,
          kind,
          nature,
          status,
          roles,
          others,
          indicates,
          text,
          closed,
          aside.statements(),
          aside.dispute());
    }
  }
}
