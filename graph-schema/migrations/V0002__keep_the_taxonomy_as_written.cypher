// The text of the taxonomy is kept beside the concepts that were read from it.

CREATE CONSTRAINT taxonomy_id IF NOT EXISTS FOR (n:Taxonomy) REQUIRE n.id IS UNIQUE;
