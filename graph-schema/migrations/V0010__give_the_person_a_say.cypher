// Read links, statements, disputes, requests and holds each have their id; a link is found by its token.

CREATE CONSTRAINT family_link_id IF NOT EXISTS FOR (n:FamilyLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT family_link_token IF NOT EXISTS FOR (n:FamilyLink) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT subject_request_id IF NOT EXISTS FOR (n:SubjectRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT safety_hold_id IF NOT EXISTS FOR (n:SafetyHold) REQUIRE n.id IS UNIQUE;
CREATE INDEX family_link_case IF NOT EXISTS FOR (n:FamilyLink) ON (n.caseFileId);
CREATE INDEX statement_signal IF NOT EXISTS FOR (n:Statement) ON (n.signalId);
CREATE INDEX dispute_signal IF NOT EXISTS FOR (n:Dispute) ON (n.signalId);
CREATE INDEX dispute_case IF NOT EXISTS FOR (n:Dispute) ON (n.caseFileId);
CREATE INDEX subject_request_case IF NOT EXISTS FOR (n:SubjectRequest) ON (n.caseFileId);
CREATE INDEX safety_hold_case IF NOT EXISTS FOR (n:SafetyHold) ON (n.caseFileId);
