package nl.houvast.audit.api;

import java.time.LocalDate;
import nl.houvast.audit.Audit;
import nl.houvast.audit.Report;
import nl.houvast.audit.Verification;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AuditController {
  private final Audit audit;
  private final Report report;
  private final Verification verification;

  AuditController(Audit audit, Report report, Verification verification) {
    this.audit = audit;
    this.report = report;
    this.verification = verification;
  }

  @GetMapping("/audit/accesses")
  Page<Audit.Access> accesses(
      @RequestParam(required = false) @Nullable String personId,
      @RequestParam(required = false) @Nullable String caseFileId,
      @RequestParam(required = false) @Nullable String professional,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate until,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, 200);
    return audit
        .accesses(new Audit.Question(personId, caseFileId, professional, from, until, cursor, most))
        .orThrow();
  }

  @GetMapping("/audit/verification")
  Verification.Verified verification() {
    return verification.run().orThrow();
  }

  @GetMapping("/persons/{id}/access-report")
  Page<Report.Reading> report(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "200") int limit) {
    return report.of(id, cursor, Math.clamp(limit, 1, 200)).orThrow();
  }
}
