// A lesson stands beside the dossiers and holds no trace of a case.
CREATE CONSTRAINT lesson_id IF NOT EXISTS FOR (n:Lesson) REQUIRE n.id IS UNIQUE;
