// In which days of the archive a subject, a case or an account stands.

CREATE CONSTRAINT audit_shelf_key IF NOT EXISTS FOR (n:AuditShelf) REQUIRE n.key IS UNIQUE;
