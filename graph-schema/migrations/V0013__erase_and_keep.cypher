// An erasure and a legal hold each have their id, and are asked for by case.

CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT legal_hold_id IF NOT EXISTS FOR (n:LegalHold) REQUIRE n.id IS UNIQUE;
CREATE INDEX erasure_case IF NOT EXISTS FOR (n:Erasure) ON (n.caseFileId);
CREATE INDEX legal_hold_case IF NOT EXISTS FOR (n:LegalHold) ON (n.caseFileId);
