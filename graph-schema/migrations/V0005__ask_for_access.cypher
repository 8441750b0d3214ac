// Somebody asks the team of a case for access.

CREATE CONSTRAINT access_request_id IF NOT EXISTS FOR (n:AccessRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX access_request_case_file_id_lookup IF NOT EXISTS FOR (n:AccessRequest) ON (n.caseFileId);
