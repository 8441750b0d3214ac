// The lines of the log name a person by a key that can be destroyed.

CREATE CONSTRAINT subject_key_person_id IF NOT EXISTS FOR (n:SubjectKey) REQUIRE n.personId IS UNIQUE;
