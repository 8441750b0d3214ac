package nl.houvast.consult.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.houvast.consult.Advice;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.ConsultView.About;
import nl.houvast.consult.ConsultView.Author;
import nl.houvast.consult.ConsultView.Message;
import nl.houvast.consult.ConsultView.SharedPerson;
import nl.houvast.consult.Question;
import nl.houvast.consult.Shared;
import nl.houvast.consult.Snapshot;
import org.jspecify.annotations.Nullable;

/** One consult on the wire: another shape for each side, so that neither holds the other's. */
final class ConsultBody {
  record Share(List<SharedPerson> persons, List<Question.Excerpt> signalExcerpts) {}

  record ForTeam(
      @JsonUnwrapped About about,
      @Nullable Author askedBy,
      Share share,
      List<Author> invited,
      @Nullable Shared seenAs,
      @Nullable Snapshot snapshot,
      List<Message> messages,
      List<Advice> advice) {}

  record ForExpert(
      @JsonUnwrapped About about,
      @Nullable @JsonUnwrapped Shared shared,
      @Nullable Snapshot snapshot,
      List<Message> messages,
      List<Advice> advice) {}

  static Object of(ConsultView view) {
    return switch (view) {
      case ConsultView.ForTeam v ->
          new ForTeam(
              v.about(),
              v.askedBy(),
              new Share(v.persons(), v.excerpts()),
              v.invited(),
              v.seenAs(),
              v.snapshot(),
              v.messages(),
              v.advice());
      case ConsultView.ForExpert v ->
          new ForExpert(v.about(), v.shared(), v.snapshot(), v.messages(), v.advice());
    };
  }

  private ConsultBody() {}
}
