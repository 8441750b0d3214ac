package nl.houvast.knowledge;

/** A new version of a dossier is there to be read; the earlier ones stay as they are. */
public record DossierPublished(String dossierId, int version) {}
