package nl.houvast.consult;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.stereotype.Component;

/** From an expert's ids to the real ones, in what was shared with that expert only. */
@Component
class Attaching {
  private final Sharing sharing;

  Attaching(Sharing sharing) {
    this.sharing = sharing;
  }

  /** What there is to hang something on. */
  record Known(Map<String, Ref> refs) {
    Optional<Ref> of(NewAdvice.Target target) {
      return Optional.ofNullable(refs.get(target.kind() + ":" + target.id()));
    }
  }

  Known known(Seats.Seat seat, String activity) {
    var consult = seat.consult();
    Map<String, Ref> refs = new HashMap<>();
    if (consult.caseFileId() == null) {
      return new Known(refs);
    }
    take(refs, Kind.CASEFILE, consult.caseFileId(), id -> id);
    if (consult.recognitionId() != null) {
      take(refs, Kind.RECOGNITION, consult.recognitionId(), id -> id);
    }
    var ids = sharing.pseudonyms(seat.pseudonymsUnder());
    var cut = sharing.cut(seat.scope(), activity);
    cut.personIds().forEach(p -> take(refs, Kind.PERSON, p, ids::of));
    cut.around().ties().forEach(t -> take(refs, Kind.TIE, t.id(), ids::of));
    return new Known(refs);
  }

  private static void take(
      Map<String, Ref> refs, Kind kind, String id, Function<String, String> told) {
    refs.put(kind + ":" + told.apply(id), new Ref(kind, id));
  }
}
