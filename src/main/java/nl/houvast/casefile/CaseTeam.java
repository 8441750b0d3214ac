package nl.houvast.casefile;

import java.util.List;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Region;
import org.springframework.stereotype.Component;

/** Who works on a case file, and who could. */
@Component
class CaseTeam {
  private final Gateway gateway;
  private final CaseGrants grants;
  private final Professionals professionals;
  private final Writing writing;
  private final Changes changes;

  CaseTeam(
      Gateway gateway,
      CaseGrants grants,
      Professionals professionals,
      Writing writing,
      Changes changes) {
    this.gateway = gateway;
    this.grants = grants;
    this.professionals = professionals;
    this.writing = writing;
    this.changes = changes;
  }

  /** One more colleague of the same region on the case; given by somebody who is on it. */
  Answer<String> join(String caseFileId, String account) {
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_GRANT)
        .then(scope -> mayJoin(scope, account))
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "casefile.grant", new Ref(Kind.PROFESSIONAL, account));
                      grants.team(caseFileId, account, scope);
                      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
                      return Answer.of(caseFileId);
                    }));
  }

  private Answer<Scope> mayJoin(Scope scope, String account) {
    Region region = scope.actor().region();
    if (scope.actor().account().equals(account)) {
      return Answer.refused("casefile.not-to-yourself");
    }
    if (region == null || colleagues(region).stream().noneMatch(p -> p.account().equals(account))) {
      return Answer.refused("casefile.no-colleague");
    }
    return grants.onTheTeam(scope.caseFileId(), account)
        ? Answer.refused("conflict.on-the-team")
        : Answer.of(scope);
  }

  /** Who could work on a case of this region. */
  List<Professionals.Professional> colleagues(Region region) {
    return professionals.people().stream()
        .filter(p -> p.roles().contains("TEAM_MEMBER") && region.code().equals(p.region()))
        .toList();
  }
}
