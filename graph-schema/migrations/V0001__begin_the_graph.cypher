// The first shape of the graph: what is unique, and what is looked up by value.

// access
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT professional_id IF NOT EXISTS FOR (n:Professional) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT professional_account IF NOT EXISTS FOR (n:Professional) REQUIRE n.account IS UNIQUE;
CREATE CONSTRAINT machine_client_id IF NOT EXISTS FOR (n:MachineClient) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT machine_client_account IF NOT EXISTS FOR (n:MachineClient) REQUIRE n.account IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE INDEX grant_case_file_id_lookup IF NOT EXISTS FOR (n:Grant) ON (n.caseFileId);

// audit
CREATE CONSTRAINT audit_line_id IF NOT EXISTS FOR (n:AuditLine) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_line_subject_lookup IF NOT EXISTS FOR (n:AuditLine) ON (n.subject);
CREATE INDEX audit_line_case_file_id_lookup IF NOT EXISTS FOR (n:AuditLine) ON (n.caseFileId);
CREATE INDEX audit_line_at_lookup IF NOT EXISTS FOR (n:AuditLine) ON (n.at);

// casefile
CREATE CONSTRAINT case_file_id IF NOT EXISTS FOR (n:CaseFile) REQUIRE n.id IS UNIQUE;

// consult
CREATE CONSTRAINT consult_id IF NOT EXISTS FOR (n:Consult) REQUIRE n.id IS UNIQUE;
CREATE INDEX consult_case_file_id_lookup IF NOT EXISTS FOR (n:Consult) ON (n.caseFileId);
CREATE CONSTRAINT consult_message_id IF NOT EXISTS FOR (n:ConsultMessage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT advice_id IF NOT EXISTS FOR (n:Advice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;

// graph
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_at_lookup IF NOT EXISTS FOR (n:Change) ON (n.at);

// identity
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_status_lookup IF NOT EXISTS FOR (n:Proposal) ON (n.status);

// knowledge
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pattern_id IF NOT EXISTS FOR (n:Pattern) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pattern_version_id IF NOT EXISTS FOR (n:PatternVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dossier_version_id IF NOT EXISTS FOR (n:DossierVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

// network
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT address_id IF NOT EXISTS FOR (n:Address) REQUIRE n.id IS UNIQUE;
CREATE INDEX address_key_lookup IF NOT EXISTS FOR (n:Address) ON (n.key);

// recognition
CREATE CONSTRAINT recognition_id IF NOT EXISTS FOR (n:Recognition) REQUIRE n.id IS UNIQUE;
CREATE INDEX recognition_case_file_id_lookup IF NOT EXISTS FOR (n:Recognition) ON (n.caseFileId);

// signal
CREATE CONSTRAINT signal_id IF NOT EXISTS FOR (n:Signal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT signal_source_key IF NOT EXISTS FOR (n:Signal) REQUIRE n.sourceKey IS UNIQUE;
CREATE INDEX signal_region_lookup IF NOT EXISTS FOR (n:Signal) ON (n.region);
CREATE INDEX signal_organisation_id_lookup IF NOT EXISTS FOR (n:Signal) ON (n.organisationId);
CREATE CONSTRAINT signal_revision_id IF NOT EXISTS FOR (n:SignalRevision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE INDEX mention_bsn_token_lookup IF NOT EXISTS FOR (n:Mention) ON (n.bsnToken);
CREATE INDEX mention_birth_date_lookup IF NOT EXISTS FOR (n:Mention) ON (n.birthDate);
CREATE INDEX mention_address_key_lookup IF NOT EXISTS FOR (n:Mention) ON (n.addressKey);
CREATE INDEX mention_phone_key_lookup IF NOT EXISTS FOR (n:Mention) ON (n.phoneKey);
CREATE INDEX mention_signal_id_lookup IF NOT EXISTS FOR (n:Mention) ON (n.signalId);
