package nl.houvast.signal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.signal.Receipt;
import nl.houvast.signal.Reception;
import nl.houvast.signal.Signals;
import nl.houvast.signal.wire.Fault;
import nl.houvast.signal.wire.Reading;
import nl.houvast.signal.wire.RevisionReader;
import nl.houvast.signal.wire.SignalReader;
import nl.houvast.signal.wire.WireRevision;
import nl.houvast.signal.wire.WireSignal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/signals")
class SignalController {
  private static final int LARGEST_BODY = 1024 * 1024;
  private static final Locale DUTCH = Locale.of("nl");
  private final Signals signals;
  private final Concepts concepts;
  private final Problems problems;

  SignalController(Signals signals, Concepts concepts, Problems problems) {
    this.signals = signals;
    this.concepts = concepts;
    this.problems = problems;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> handIn(InputStream content, HttpServletRequest request) throws IOException {
    signals.source().orThrow();
    byte[] body = content.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return TooLarge.answer(problems, request, "1 MB");
    }
    return switch (signals.receive(signal(body)).orThrow()) {
      case Reception.Kept(var receipt) -> ResponseEntity.status(HttpStatus.CREATED).body(receipt);
      case Reception.Known(var receipt) -> ResponseEntity.ok(receipt);
      case Reception.Conflict() ->
          ResponseEntity.status(HttpStatus.CONFLICT)
              .contentType(MediaType.APPLICATION_PROBLEM_JSON)
              .body(problems.of(HttpStatus.CONFLICT, "signal-conflict", request.getRequestURI()));
    };
  }

  private WireSignal signal(byte[] body) {
    return switch (SignalReader.read(body, concepts::knows, signals.today())) {
      case Reading.Good(var signal) -> signal;
      case Reading.Bad(var faults) -> throw refusal("invalid-signal", faults);
    };
  }

  @GetMapping("/{id}")
  Receipt receipt(@PathVariable String id) {
    return signals.standing(id).map(Signals.Standing::receipt).orThrow();
  }

  @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> revise(@PathVariable String id, InputStream content, HttpServletRequest request)
      throws IOException {
    byte[] body = content.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return TooLarge.answer(problems, request, "1 MB");
    }
    signals.standing(id).orThrow();
    return switch (signals.revise(id, revision(body))) {
      case Answer.Given<Receipt>(var receipt) -> ResponseEntity.ok(receipt);
      case Answer.Refused<Receipt>(var rejection) -> {
        var problem = problems.of(rejection, request.getRequestURI());
        if (problem.getStatus() == HttpStatus.CONFLICT.value()) {
          var now = signals.standing(id).orThrow();
          problem.setProperty(
              "current", Map.of("version", now.receipt().version(), "status", now.status()));
        }
        yield ResponseEntity.status(problem.getStatus())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(problem);
      }
    };
  }

  private static WireRevision revision(byte[] body) {
    return switch (RevisionReader.read(body)) {
      case RevisionReader.Outcome.Good(var revision) -> revision;
      case RevisionReader.Outcome.Bad(var faults) -> throw refusal("invalid-revision", faults);
    };
  }

  private static FieldRefusal refusal(String code, List<Fault> faults) {
    return new FieldRefusal(
        code,
        faults.stream()
            .map(f -> Problems.fieldError(f.field(), f.code(), f.message(DUTCH)))
            .toList());
  }
}
