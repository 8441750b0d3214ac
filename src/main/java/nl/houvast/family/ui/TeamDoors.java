package nl.houvast.family.ui;

import nl.houvast.casefile.Erasures;
import nl.houvast.family.Disputes;
import nl.houvast.family.ExportPage;
import nl.houvast.family.Exports;
import nl.houvast.family.FamilyLinks;
import nl.houvast.family.OwnViews;
import nl.houvast.family.Recipients;
import nl.houvast.family.SafetyHolds;
import nl.houvast.family.Statements;
import nl.houvast.family.SubjectRequests;
import nl.houvast.family.Withholdings;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Live;
import org.springframework.stereotype.Component;

/** The doors behind the team's side of the rights of the person. */
@Component
record TeamDoors(
    FamilyLinks links,
    OwnViews views,
    Statements statements,
    Disputes disputes,
    SafetyHolds holds,
    SubjectRequests requests,
    Erasures erasures,
    Withholdings withholdings,
    Recipients recipients,
    Exports exports,
    ExportPage page,
    Concepts concepts,
    Live live) {}
