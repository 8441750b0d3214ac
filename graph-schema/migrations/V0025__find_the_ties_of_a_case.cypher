// What a case keeps of ties and homes is made anew from its signals; it is found by the case.

CREATE INDEX parent_of_case IF NOT EXISTS FOR ()-[t:PARENT_OF]-() ON (t.caseFileId);
CREATE INDEX sibling_of_case IF NOT EXISTS FOR ()-[t:SIBLING_OF]-() ON (t.caseFileId);
CREATE INDEX partner_of_case IF NOT EXISTS FOR ()-[t:PARTNER_OF]-() ON (t.caseFileId);
CREATE INDEX guardian_of_case IF NOT EXISTS FOR ()-[t:GUARDIAN_OF]-() ON (t.caseFileId);
CREATE INDEX cares_for_case IF NOT EXISTS FOR ()-[t:CARES_FOR]-() ON (t.caseFileId);
CREATE INDEX lives_at_case IF NOT EXISTS FOR ()-[l:LIVES_AT]-() ON (l.caseFileId);
