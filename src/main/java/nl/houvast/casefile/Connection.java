package nl.houvast.casefile;

/** That there is a connection, and whom to contact: all that level L1 tells. */
public record Connection(
    String caseFileId, String region, String contactOrganisationId, String contactOrganisation) {}
