package nl.houvast.signal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Problems;
import nl.houvast.signal.BatchResult;
import nl.houvast.signal.Deliveries;
import nl.houvast.signal.Layout;
import nl.houvast.signal.wire.BatchReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many signals in one call: each row is kept or named. */
@RestController
@RequestMapping("/api/v1/signals/batch")
class BatchController {
  private static final Locale DUTCH = Locale.of("nl");
  private final Deliveries deliveries;
  private final Problems problems;

  BatchController(Deliveries deliveries, Problems problems) {
    this.deliveries = deliveries;
    this.problems = problems;
  }

  record Outcome(int accepted, int duplicates, List<BatchResult.RejectedRow> rejected) {}

  @PostMapping(consumes = "application/x-ndjson")
  ResponseEntity<?> ndjson(InputStream content, HttpServletRequest request) throws IOException {
    return takeIn(new Layout.Ndjson(), content, request);
  }

  @PostMapping(consumes = "text/csv")
  ResponseEntity<?> csv(InputStream content, HttpServletRequest request) throws IOException {
    return takeIn(new Layout.Csv(), content, request);
  }

  private ResponseEntity<?> takeIn(Layout layout, InputStream content, HttpServletRequest request)
      throws IOException {
    byte[] body = content.readNBytes(BatchReader.LARGEST_DELIVERY + 1);
    if (body.length > BatchReader.LARGEST_DELIVERY) {
      return TooLarge.answer(problems, request, "10 MB");
    }
    var result = deliveries.takeIn(layout, new ByteArrayInputStream(body), DUTCH).orThrow();
    if (!result.readable()) {
      throw new FieldRefusal(
          "invalid-delivery",
          result.rejected().stream()
              .map(r -> Problems.fieldError(r.field(), r.code(), r.message()))
              .toList());
    }
    return ResponseEntity.ok(
        new Outcome(result.accepted(), result.duplicates(), result.rejected()));
  }
}
