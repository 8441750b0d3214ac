package nl.houvast.family.ui;

import nl.houvast.access.Policies;
import nl.houvast.family.Disputes;
import nl.houvast.family.Doorkeeper;
import nl.houvast.family.ExportPage;
import nl.houvast.family.Exports;
import nl.houvast.family.OwnViews;
import nl.houvast.family.Statements;
import nl.houvast.family.SubjectRequests;
import nl.houvast.family.WhoLooked;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Live;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The doors behind the page of the person. */
@Component
record FamilyDoors(
    ObjectProvider<FamilySession> session,
    Doorkeeper doorkeeper,
    OwnViews views,
    WhoLooked whoLooked,
    Statements statements,
    Disputes disputes,
    SubjectRequests requests,
    Exports exports,
    ExportPage page,
    Policies policies,
    Concepts concepts,
    Live live) {}
