// What somebody gets of all that is known about them: made for one person, approved by two.

CREATE CONSTRAINT person_export_id IF NOT EXISTS FOR (n:PersonExport) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_export_case IF NOT EXISTS FOR (n:PersonExport) ON (n.caseFileId);
