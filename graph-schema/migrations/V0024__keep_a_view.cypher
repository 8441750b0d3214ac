// A view that was kept of a walk has its id, and is asked for by case.

CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
CREATE INDEX saved_view_case IF NOT EXISTS FOR (n:SavedView) ON (n.caseFileId);
