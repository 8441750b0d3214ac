package nl.houvast.casefile.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.casefile.Chronologies;
import nl.houvast.casefile.Chronology;
import nl.houvast.casefile.Connection;
import nl.houvast.casefile.NetworkView;
import nl.houvast.casefile.Networks;
import nl.houvast.casefile.Restriction;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/casefiles")
class CaseFileController {
  private final CaseFiles caseFiles;
  private final CaseFileReading reading;
  private final Chronologies chronologies;
  private final Networks networks;
  private final Gateway gateway;
  private final Problems problems;

  CaseFileController(
      CaseFiles caseFiles,
      CaseFileReading reading,
      Chronologies chronologies,
      Networks networks,
      Gateway gateway,
      Problems problems) {
    this.caseFiles = caseFiles;
    this.reading = reading;
    this.chronologies = chronologies;
    this.networks = networks;
    this.gateway = gateway;
    this.problems = problems;
  }

  /**
   * A new case.
   *
   * @param restrictedWhy why only people who are named may know of it; mostly missing
   */
  record Opening(
      @Nullable String title, @Nullable List<String> signalIds, @Nullable String restrictedWhy) {}

  record Admitting(@Nullable String signalId) {}

  record Closing(
      @Nullable Long version,
      @Nullable String reason,
      @Nullable List<String> saidBy,
      @Nullable List<String> leftOpen) {}

  record Line(
      String id,
      @Nullable String title,
      String region,
      @Nullable String phase,
      CaseFile.@Nullable Status status,
      @Nullable LocalDate openedOn,
      @Nullable Long newSignals,
      String level,
      @Nullable String message,
      @Nullable Map<String, String> contact) {

    static Line of(CaseFile c) {
      return new Line(
          c.id(),
          c.title(),
          c.region(),
          c.phase(),
          c.status(),
          c.openedOn(),
          c.newSignals(),
          "L4",
          null,
          null);
    }

    static Line of(Connection c) {
      return new Line(
          c.caseFileId(),
          null,
          c.region(),
          null,
          null,
          null,
          null,
          "L1",
          "Er is een aansluiting. Neem contact op met " + c.contactOrganisation() + ".",
          Map.of("id", c.contactOrganisationId(), "name", c.contactOrganisation()));
    }
  }

  record Details(
      String id,
      String title,
      String region,
      String phase,
      CaseFile.Status status,
      @Nullable LocalDate openedOn,
      long newSignals,
      String level,
      List<CaseFileDetails.Colleague> team,
      List<CaseFileDetails.Involvement> involvements,
      CaseFileDetails.@Nullable Colleague continuityOwner,
      CaseFile.@Nullable Closing closure,
      CaseFileDetails.Size size,
      @Nullable Restriction restriction,
      long version) {

    static Details of(CaseFileDetails d) {
      CaseFile c = d.caseFile();
      return new Details(
          c.id(),
          c.title(),
          c.region(),
          c.phase(),
          c.status(),
          c.openedOn(),
          c.newSignals(),
          d.level().name(),
          d.team(),
          d.involvements(),
          d.continuityOwner(),
          c.closing(),
          d.size(),
          d.restriction(),
          c.version());
    }
  }

  @GetMapping
  Page<Line> list(
      Ground ground,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, 200);
    var after =
        Stream.concat(
                reading.list(ground).stream().map(Line::of),
                reading.connections().stream().map(Line::of))
            .dropWhile(line -> cursor != null && !line.id().equals(cursor))
            .skip(cursor == null ? 0 : 1)
            .limit(most + 1L)
            .toList();
    return Page.of(after, most, Line::id);
  }

  @PostMapping
  ResponseEntity<Map<String, String>> open(@RequestBody Opening opening) {
    String id =
        caseFiles
            .open(
                opening.title() == null ? "" : opening.title(),
                opening.signalIds() == null ? List.of() : opening.signalIds(),
                opening.restrictedWhy())
            .orThrow();
    return ResponseEntity.created(URI.create("/api/v1/casefiles/" + id)).body(Map.of("id", id));
  }

  @PostMapping("/{id}/signals")
  Map<String, String> admit(@PathVariable String id, @RequestBody Admitting admitting) {
    String signal = admitting.signalId() == null ? "" : admitting.signalId();
    return Map.of("id", caseFiles.admit(id, signal).orThrow(), "signalId", signal);
  }

  @GetMapping("/{id}")
  Object find(@PathVariable String id, Ground ground) {
    var connection = reading.connection(id);
    return connection.isPresent()
        ? Line.of(connection.get())
        : Details.of(reading.find(id, ground).orThrow());
  }

  /**
   * The network to this many steps from the persons of the case. All that a case itself holds lies
   * within one step; what lies further on belongs to other cases and is not shown from here.
   */
  @GetMapping("/{id}/network")
  NetworkView network(
      @PathVariable String id, Ground ground, @RequestParam(defaultValue = "1") int depth) {
    if (depth < 1 || depth > 3) {
      throw new Refusal(Rejection.because("casefile.depth"));
    }
    return networks.of(gateway.open(id, ground, Action.NETWORK_VIEW).orThrow());
  }

  @GetMapping("/{id}/chronology")
  Chronology chronology(
      @PathVariable String id,
      Ground ground,
      @RequestParam(defaultValue = "HAPPENED") Chronology.Axis axis,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    return chronologies.of(gateway.open(id, ground, Action.SIGNAL_READ).orThrow(), axis, asOf);
  }

  @PostMapping("/{id}/close")
  ResponseEntity<?> close(
      @PathVariable String id,
      @RequestBody Closing closing,
      @Nullable Ground ground,
      HttpServletRequest request) {
    var answer =
        caseFiles.close(
            id,
            closing.version() == null ? -1 : closing.version(),
            closing.reason() == null ? "" : closing.reason(),
            closing.saidBy() == null ? List.of() : closing.saidBy(),
            closing.leftOpen() == null ? List.of() : closing.leftOpen());
    return switch (answer) {
      case Answer.Given<Long>(var version) ->
          ResponseEntity.ok(Map.of("id", id, "version", version));
      case Answer.Refused<Long>(var rejection)
          when rejection.code().startsWith("conflict.") && ground != null ->
          conflict(rejection, id, ground, request);
      case Answer.Refused<Long>(var rejection) -> throw new Refusal(rejection);
    };
  }

  /** The refusal with the case as it stands now, for whoever edited an older one. */
  private ResponseEntity<?> conflict(
      Rejection rejection, String id, Ground ground, HttpServletRequest request) {
    var problem = problems.of(rejection, request.getRequestURI());
    problem.setProperty("current", Details.of(reading.find(id, ground).orThrow()));
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
