package nl.houvast.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.search.IndexSource.HitLine;
import nl.houvast.search.Questions.Manner;
import org.springframework.stereotype.Component;

/**
 * Makes of ids what their reader may see, asked of their own rooms now. What the index still holds
 * and the graph does not, or not for this reader, is left out here.
 */
@Component
class Showing {
  private final Gateway gateway;
  private final Sources sources;

  Showing(Gateway gateway, Sources sources) {
    this.gateway = gateway;
    this.sources = sources;
  }

  List<Hit> of(List<Ref> refs, Search.Looking looking, Manner manner, Locale locale) {
    Map<Kind, List<String>> ids =
        refs.stream()
            .collect(
                Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toList())));
    Map<Ref, HitLine> lines = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    Scope scope = looking.scope();
    if (scope != null && looking.kinds().stream().anyMatch(sources.casework()::containsKey)) {
      // Asked also when nothing was found: that somebody searched is a line of its own.
      gateway.read(
          scope,
          "search.content",
          sight -> {
            sources
                .casework()
                .forEach(
                    (kind, source) -> put(lines, kind, source.show(sight, of(ids, kind), locale)));
            titles.putAll(titles(sight, lines, locale));
            return lines.size();
          });
    }
    sources
        .knowledge()
        .forEach((kind, source) -> put(lines, kind, source.show(of(ids, kind), locale)));
    return refs.stream().flatMap(ref -> hit(ref, lines, titles, looking, manner).stream()).toList();
  }

  private Optional<Hit> hit(
      Ref ref,
      Map<Ref, HitLine> lines,
      Map<String, String> titles,
      Search.Looking looking,
      Manner manner) {
    return Optional.ofNullable(lines.get(ref))
        .map(line -> hit(ref.kind(), line, titles, looking.words(), manner));
  }

  private static List<String> of(Map<Kind, List<String>> ids, Kind kind) {
    return ids.getOrDefault(kind, List.of());
  }

  private static void put(Map<Ref, HitLine> lines, Kind kind, List<HitLine> shown) {
    shown.forEach(line -> lines.put(new Ref(kind, line.id()), line));
  }

  private Map<String, String> titles(Sight sight, Map<Ref, HitLine> lines, Locale locale) {
    var within = lines.values().stream().flatMap(l -> l.within().stream()).distinct().toList();
    CaseworkSource cases = sources.casework().get(Kind.CASEFILE);
    return cases == null
        ? Map.of()
        : cases.show(sight, within, locale).stream()
            .collect(Collectors.toMap(HitLine::id, HitLine::title));
  }

  private Hit hit(Kind kind, HitLine line, Map<String, String> titles, Words words, Manner manner) {
    boolean names = sources.casework().containsKey(kind);
    var marking = new Marking(words, names, manner);
    return new Hit(
        kind,
        line.id(),
        marking.mark(line.title()),
        marking.passage(line.texts()),
        why(line, marking, names, manner == Manner.ALIKE),
        line.within().stream().filter(titles::containsKey).map(titles::get).toList(),
        line.route());
  }

  private static Hit.Why why(HitLine line, Marking marking, boolean names, boolean alike) {
    var label = marking.best(line.labels());
    int inTitle = marking.covered(line.title());
    int inLabel = label == null ? 0 : marking.covered(label.text());
    int inText = line.texts().stream().mapToInt(marking::covered).max().orElse(0);
    if (inTitle > 0 && inTitle >= inLabel && inTitle >= inText) {
      return new Hit.Why(Hit.Where.TITLE, alike, null);
    }
    if (label != null && inLabel >= inText) {
      return new Hit.Why(names ? Hit.Where.WRITTEN : Hit.Where.LABEL, alike, label);
    }
    return new Hit.Why(Hit.Where.TEXT, alike, null);
  }
}
