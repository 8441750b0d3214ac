package nl.houvast.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.search.Questions.Manner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to finding. The index answers ids, of casework only what stands in a scope of the one
 * who asks; what is shown of them comes from their own rooms, of casework through the gateway.
 */
@Component
public class Search {
  /** The longest question, in characters. */
  public static final int LONGEST = 200;

  /** The most of one kind that a question finds. */
  public static final int MOST = 200;

  private static final int SUGGESTIONS = 8;
  private static final int LETTERS_OF_A_NAME = 3;
  private final Indexing indexing;
  private final Gateway gateway;
  private final Sources sources;
  private final Showing showing;
  private final Candidates candidates;

  Search(
      Indexing indexing, Gateway gateway, Sources sources, Showing showing, Candidates candidates) {
    this.indexing = indexing;
    this.gateway = gateway;
    this.sources = sources;
    this.showing = showing;
    this.candidates = candidates;
  }

  /**
   * What somebody asks.
   *
   * @param kind the one kind to look for, or null for all
   * @param ground why cases are searched too; null for knowledge only
   * @param from how many hits to pass over
   * @param limit how many hits to answer, over all kinds
   * @param each how many of one kind
   */
  public record Asked(
      String text,
      @Nullable Kind kind,
      @Nullable Ground ground,
      Locale locale,
      int from,
      int limit,
      int each) {}

  /** The start of a word or name, completed. */
  public record Suggestion(Kind kind, String id, String text) {}

  /**
   * Takes from the disk what the indexes held of things that are erased. Returns when that is done.
   *
   * @throws IllegalStateException when it cannot
   */
  public void purge() {
    indexing.purge();
    candidates.purge();
  }

  /** Finds what the caller may see; refused when there is no word to look for. */
  public Answer<Found> find(Asked asked) {
    return words(asked.text()).map(words -> find(asked, words));
  }

  private static Answer<Words> words(String text) {
    if (text.length() > LONGEST) {
      return Answer.refused("search.too-long", LONGEST);
    }
    Words words = Words.of(text);
    return words.isEmpty() ? Answer.refused("search.empty") : Answer.of(words);
  }

  private Found find(Asked asked, Words words) {
    indexing.settle();
    Scope scope = scope(asked.ground());
    var looking = new Looking(words, scope, kinds(asked.kind(), scope), asked.each() + 1);
    Map<Kind, List<String>> ids = look(looking, Manner.AS_TYPED);
    Manner manner = Manner.AS_TYPED;
    if (ids.isEmpty()) {
      ids = look(looking, Manner.ALIKE);
      manner = Manner.ALIKE;
    }
    var refs = new ArrayList<Ref>();
    var more = EnumSet.noneOf(Kind.class);
    ids.forEach(
        (kind, all) -> {
          all.stream().limit(asked.each()).forEach(id -> refs.add(new Ref(kind, id)));
          if (all.size() > asked.each()) {
            more.add(kind);
          }
        });
    int until = Math.min(refs.size(), asked.from() + asked.limit());
    var page = refs.subList(Math.min(asked.from(), until), until);
    var hits = showing.of(page, looking, manner, asked.locale());
    return new Found(hits, looking.kinds(), more, until < refs.size(), indexing.building());
  }

  /** Where the caller may look for casework, or null for nowhere. */
  private @Nullable Scope scope(@Nullable Ground ground) {
    return ground != null
            && gateway.mine(ground, Action.SEARCH_CONTENT) instanceof Answer.Given<Scope>(var scope)
        ? scope
        : null;
  }

  private Set<Kind> kinds(@Nullable Kind only, @Nullable Scope scope) {
    var kinds = new LinkedHashSet<Kind>();
    if (scope != null) {
      kinds.addAll(sources.casework().keySet());
    }
    kinds.addAll(sources.knowledge().keySet());
    kinds.removeIf(kind -> only != null && kind != only);
    return kinds;
  }

  record Looking(Words words, @Nullable Scope scope, Set<Kind> kinds, int most) {}

  private Map<Kind, List<String>> look(Looking looking, Manner manner) {
    var found = new LinkedHashMap<Kind, List<String>>();
    Scope scope = looking.scope();
    for (Kind kind : looking.kinds()) {
      List<String> ids = List.of();
      if (sources.knowledge().containsKey(kind)) {
        var question = Questions.knowledge(looking.words(), manner);
        ids = indexing.knowledge().find(question, kind, looking.most());
      } else if (scope != null) {
        var question = Questions.casework(looking.words(), manner);
        ids = indexing.casework().find(question, kind, scope.visible(), looking.most());
      }
      if (!ids.isEmpty()) {
        found.put(kind, ids);
      }
    }
    return found;
  }

  /** Completes what was begun, with the words of things that the caller may find. */
  public Answer<List<Suggestion>> suggest(String text, @Nullable Ground ground, Locale locale) {
    return words(text).map(words -> suggest(words, ground, locale));
  }

  private List<Suggestion> suggest(Words words, @Nullable Ground ground, Locale locale) {
    indexing.settle();
    boolean longEnough =
        words.all().stream().anyMatch(w -> w.plain().length() >= LETTERS_OF_A_NAME);
    Scope scope = longEnough ? scope(ground) : null;
    var looking = new Looking(words, scope, kinds(null, scope), SUGGESTIONS);
    var refs = new ArrayList<Ref>();
    look(looking, Manner.BEGUN)
        .forEach((kind, ids) -> ids.forEach(id -> refs.add(new Ref(kind, id))));
    var all = new LinkedHashMap<String, Suggestion>();
    for (Hit hit : showing.of(refs, looking, Manner.BEGUN, locale)) {
      var label = hit.why().label();
      String completed = label == null ? hit.title().text() : label.text();
      if (hit.why().where() != Hit.Where.TEXT) {
        all.putIfAbsent(completed, new Suggestion(hit.kind(), hit.id(), completed));
      }
    }
    return all.values().stream().limit(SUGGESTIONS).toList();
  }
}
