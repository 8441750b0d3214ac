package nl.houvast.identity;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.access.Fact;
import nl.houvast.access.Row;

/** A row of the list of proposals as what its reader may see. */
final class ProposalRows {

  static Proposal of(Row row) {
    Fact pr = row.fact("pr");
    var mentions = row.facts("mentions");
    var signals = row.facts("signals");
    var organisations = row.facts("organisations");
    var known = new ArrayList<Proposal.Writing>();
    for (int i = 0; i < mentions.size(); i++) {
      known.add(writing(mentions.get(i), signals.get(i), organisations.get(i)));
    }
    String person = row.id("person");
    var named = mentions.isEmpty() ? List.of(row.fact("m")) : mentions;
    return new Proposal(
        pr.id(),
        Proposal.State.valueOf(pr.textOr("status", "PROPOSED")),
        writing(row.fact("m"), row.fact("s"), row.fact("o")),
        person,
        Faces.of(person, named).label(),
        known,
        pr.decimal("probability"),
        evidence(pr),
        weighing(pr),
        pr.text("decidedBy"),
        pr.instant("decidedAt"),
        pr.text("reason"));
  }

  private static List<Proposal.Evidence> evidence(Fact pr) {
    var fields = pr.texts("fields");
    var agreements = pr.texts("agreements");
    var weights = pr.texts("weights");
    var evidence = new ArrayList<Proposal.Evidence>();
    for (int i = 0; i < fields.size(); i++) {
      evidence.add(
          new Proposal.Evidence(
              fields.get(i), agreements.get(i), Double.parseDouble(weights.get(i))));
    }
    return evidence;
  }

  private static Proposal.Weighing weighing(Fact pr) {
    var steps =
        pr.texts("steps").stream()
            .map(step -> step.split(" "))
            .map(s -> new Proposal.Step(s[0], s[1], Double.parseDouble(s[2])))
            .toList();
    return new Proposal.Weighing(
        pr.textOr("zone", "").equals("LINK"), pr.textOr("rival", "").equals("FAMILY"), steps);
  }

  private static Proposal.Writing writing(Fact m, Fact s, Fact o) {
    return new Proposal.Writing(
        m.id(),
        m.textOr("key", ""),
        s.id(),
        new Proposal.Source(o.id(), o.textOr("name", ""), o.textOr("type", "")),
        s.date("reportedOn"),
        m.textOr("role", ""),
        m.text("name"),
        m.date("birthDate"),
        m.text("sex"),
        m.text("street"),
        m.text("houseNumber"),
        m.text("postalCode"),
        m.text("city"),
        m.text("phone"),
        m.known("bsnToken"));
  }

  private ProposalRows() {}
}
