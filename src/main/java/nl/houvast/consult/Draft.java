package nl.houvast.consult;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.houvast.consult.highlight.Finding;
import nl.houvast.consult.highlight.Highlighter;
import nl.houvast.knowledge.Expert;
import org.jspecify.annotations.Nullable;

/**
 * A question in the making, for the team only: who and what could go along, whom to ask, and what
 * in a text would tell who it is about, with the word to put there instead. Lives as long as the
 * dialog in which it is written.
 */
public final class Draft {
  private final String consultId;
  private final String caseFileId;
  private final @Nullable String recognitionId;
  private final @Nullable PatternName pattern;
  private final List<Candidate> candidates;
  private final List<Piece> pieces;
  private final List<Expert> experts;
  private final Set<String> suggested;
  private final LocalDate until;
  private final Sharing.Cut cut;
  private final List<String> order;
  private final Highlighter highlighter;
  private final Locale locale;

  Draft(
      Basis basis,
      List<Candidate> candidates,
      List<Piece> pieces,
      List<Expert> experts,
      Set<String> suggested,
      LocalDate until,
      Highlighter highlighter,
      Locale locale) {
    consultId = basis.consultId();
    caseFileId = basis.caseFileId();
    recognitionId = basis.recognitionId();
    pattern = basis.pattern();
    cut = basis.cut();
    order = basis.order();
    this.candidates = List.copyOf(candidates);
    this.pieces = List.copyOf(pieces);
    this.experts = List.copyOf(experts);
    this.suggested = Set.copyOf(suggested);
    this.until = until;
    this.highlighter = highlighter;
    this.locale = locale;
  }

  /** What the draft is about; {@code order} is everybody in the case, the index person first. */
  record Basis(
      String consultId,
      String caseFileId,
      @Nullable String recognitionId,
      @Nullable PatternName pattern,
      Sharing.Cut cut,
      List<String> order) {}

  /** Somebody in the case; {@code proposed} when the recognition is about them. */
  public record Candidate(String personId, String name, String role, boolean proposed) {}

  /** A signal of which a piece of text may go along. */
  public record Piece(
      String signalId,
      LocalDate day,
      String source,
      String kind,
      String text,
      List<String> about) {}

  /**
   * A place in a text and what to put there instead.
   *
   * @param blocks whether the text cannot be sent with it
   */
  public record Suggestion(
      int start, int end, Finding.Kind kind, boolean blocks, @Nullable String instead) {}

  public String consultId() {
    return consultId;
  }

  public String caseFileId() {
    return caseFileId;
  }

  public @Nullable String recognitionId() {
    return recognitionId;
  }

  public @Nullable PatternName pattern() {
    return pattern;
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** Whoever can be asked about this, the least occupied first. */
  public List<Expert> experts() {
    return experts;
  }

  /** The accounts that would be asked when nobody is chosen. */
  public Set<String> suggested() {
    return suggested;
  }

  public LocalDate until() {
    return until;
  }

  /** What to look at in a text, when these persons go along. */
  public List<Suggestion> suggestions(String text, Collection<String> chosen) {
    var roles = roles(chosen);
    return highlighter.find(text).stream()
        .map(
            f ->
                new Suggestion(
                    f.start(),
                    f.end(),
                    f.kind(),
                    f.blocks(),
                    f.blocks() ? instead(f, roles) : null))
        .toList();
  }

  /** The text with every blocking place replaced. */
  public String replaced(String text, Collection<String> chosen) {
    var parts = new ArrayList<String>();
    int at = 0;
    for (Suggestion s : suggestions(text, chosen)) {
      if (s.instead() != null) {
        parts.add(text.substring(at, s.start()));
        parts.add(s.instead());
        at = s.end();
      }
    }
    parts.add(text.substring(at));
    return String.join("", parts);
  }

  /** The chosen ones, the index person first. */
  List<String> ordered(Collection<String> chosen) {
    return order.stream().filter(chosen::contains).toList();
  }

  Locale locale() {
    return locale;
  }

  /** How the expert will call everybody, when these go along. */
  Map<String, Roles.Role> roles(Collection<String> chosen) {
    var present = ordered(chosen);
    return present.isEmpty() ? Map.of() : Sharing.roles(cut, present);
  }

  private String instead(Finding finding, Map<String, Roles.Role> roles) {
    String subject = finding.subject();
    String kind = finding.kind().name().toLowerCase(Locale.ROOT);
    if (subject != null) {
      switch (finding.kind()) {
        case NAME -> {
          Roles.Role role = roles.get(subject);
          return role == null
              ? Words.of(locale, "consult.role.not-shared")
              : Words.role(locale, role);
        }
        case ORGANISATION -> {
          return Words.source(locale, subject);
        }
        case DATE -> {
          return Words.week(locale, Sharing.week(cut.firstDay(), LocalDate.parse(subject)));
        }
        default -> {}
      }
    }
    return Words.of(locale, "consult.instead." + kind);
  }
}
