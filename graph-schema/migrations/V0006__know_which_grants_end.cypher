// Which grants ended since the last look, without a look at all of them.

CREATE INDEX notice_case_file_id_lookup IF NOT EXISTS FOR (n:Notice) ON (n.caseFileId);
CREATE INDEX grant_until_lookup IF NOT EXISTS FOR (n:Grant) ON (n.until);
