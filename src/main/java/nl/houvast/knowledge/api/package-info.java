/** The HTTP side of what is known: concepts, dossiers and patterns, for every signed-in account. */
@org.jspecify.annotations.NullMarked
package nl.houvast.knowledge.api;
