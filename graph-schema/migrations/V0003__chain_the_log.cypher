// Each line of the log has its place in a stream, and each stream its end.

CREATE CONSTRAINT audit_stream_id IF NOT EXISTS FOR (n:AuditStream) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_line_place IF NOT EXISTS FOR (n:AuditLine) REQUIRE (n.stream, n.seq) IS UNIQUE;
