// Who signs in through the provider of an organisation, by issuer and subject.

CREATE INDEX professional_external_id_lookup IF NOT EXISTS FOR (n:Professional) ON (n.externalId);
