package nl.houvast.casefile;

/** Somebody asked for access; published for every request, heard or not. */
public record AccessAsked(String requestId) {}
