// What stands out in the log waits for a human, who says once what came of it.

CREATE CONSTRAINT audit_review_id IF NOT EXISTS FOR (n:AuditReview) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_review_day_lookup IF NOT EXISTS FOR (n:AuditReview) ON (n.day);
