package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.search.KnowledgeSource;
import org.springframework.stereotype.Component;

/** What the index holds of the newest version of each dossier: all that it says. */
@Component
class DossierSource implements KnowledgeSource {
  private final Dossiers dossiers;
  private final About about;

  DossierSource(Dossiers dossiers, About about) {
    this.dossiers = dossiers;
    this.about = about;
  }

  @Override
  public Kind kind() {
    return Kind.DOSSIER;
  }

  @Override
  public List<String> all() {
    return dossiers.published().stream().map(Dossier::id).toList();
  }

  /** A concept that is called otherwise changes the words under which its dossiers are found. */
  @Override
  public List<String> concernedBy(Ref changed) {
    return switch (changed.kind()) {
      case DOSSIER -> List.of(changed.id());
      case CONCEPT ->
          dossiers.published().stream()
              .filter(d -> codes(d).contains(changed.id()))
              .map(Dossier::id)
              .toList();
      default -> List.of();
    };
  }

  @Override
  public List<Entry> load(String id) {
    return inUse(id)
        .map(
            d ->
                new Entry(
                    List.copyOf(d.title().values()),
                    about.words(codes(d)),
                    passages(d.text())
                        .flatMap(t -> t.values().stream())
                        .map(Markdown::plain)
                        .toList(),
                    List.of()))
        .toList();
  }

  @Override
  public List<HitLine> show(List<String> ids, Locale locale) {
    return ids.stream()
        .flatMap(this::inUse)
        .map(
            d ->
                new HitLine(
                    d.id(),
                    d.title(locale),
                    about.labels(codes(d), locale),
                    passages(d.text())
                        .map(t -> t.getOrDefault(locale.getLanguage(), t.getOrDefault("nl", "")))
                        .map(Markdown::plain)
                        .toList(),
                    "kennis/dossier/" + d.id(),
                    List.of()))
        .toList();
  }

  /** A dossier that is retired is found no more. */
  private Stream<Dossier> inUse(String id) {
    return dossiers.find(id, null).filter(d -> d.retiredOn() == null).stream();
  }

  private static List<String> codes(Dossier dossier) {
    return Stream.concat(dossier.concepts().stream(), dossier.expertise().stream()).toList();
  }

  /** Every passage in the order of the page. */
  private static Stream<Map<String, String>> passages(DossierText text) {
    var all = new ArrayList<Map<String, String>>();
    all.add(text.summary());
    all.add(text.whenToUse());
    all.addAll(text.firstQuestions());
    text.phases().values().forEach(all::addAll);
    all.addAll(text.doNot());
    text.evidence().forEach(e -> all.add(e.text()));
    return all.stream();
  }
}
