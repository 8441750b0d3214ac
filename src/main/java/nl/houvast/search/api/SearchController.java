package nl.houvast.search.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import nl.houvast.search.Found;
import nl.houvast.search.Hit;
import nl.houvast.search.IndexSource.Label;
import nl.houvast.search.Marked;
import nl.houvast.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A search without purpose and basis covers knowledge only. A cursor counts hits. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {
  private static final Locale DUTCH = Locale.of("nl");
  private static final int MOST = 200;

  private static final Set<Kind> KINDS =
      Set.of(
          Kind.DOSSIER,
          Kind.PATTERN,
          Kind.CONCEPT,
          Kind.LESSON,
          Kind.CASEFILE,
          Kind.PERSON,
          Kind.CONSULT,
          Kind.ADVICE);

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  record Item(
      Kind kind,
      String id,
      String title,
      String snippet,
      List<Marked.Piece> marks,
      String why,
      List<String> within) {
    static Item of(Hit hit) {
      return new Item(
          hit.kind(),
          hit.id(),
          hit.title().text(),
          hit.passage().text(),
          hit.passage().pieces(),
          hit.why().told(DUTCH),
          hit.within());
    }
  }

  record Results(
      List<Item> items,
      @Nullable String nextCursor,
      Set<Kind> searchedIn,
      List<Label> synonyms,
      boolean building) {
    static Results of(Found found, int next) {
      return new Results(
          found.hits().stream().map(Item::of).toList(),
          found.further() ? Integer.toString(next, 36) : null,
          found.searchedIn(),
          found.synonyms(),
          found.building());
    }
  }

  record Suggestions(List<Search.Suggestion> items) {}

  @GetMapping
  Results search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Kind kind,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      @Nullable Ground ground) {
    if (kind != null && !KINDS.contains(kind)) {
      throw new Refusal(Rejection.because("search.kind"));
    }
    int from = from(cursor);
    int most = Math.clamp(limit, 1, MOST);
    var asked = new Search.Asked(q, kind, ground, DUTCH, from, most, Search.MOST);
    return Results.of(search.find(asked).orThrow(), from + most);
  }

  private static int from(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Math.clamp(Integer.parseInt(cursor, 36), 0, 10 * Search.MOST);
    } catch (NumberFormatException e) {
      throw new Refusal(Rejection.because("unreadable"));
    }
  }

  @GetMapping("/suggestions")
  Suggestions suggestions(@RequestParam(defaultValue = "") String q, @Nullable Ground ground) {
    return new Suggestions(search.suggest(q, ground, DUTCH).orThrow());
  }
}
