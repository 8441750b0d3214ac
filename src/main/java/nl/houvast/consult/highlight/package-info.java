/**
 * Finds in a text what would tell who a case is about. Pure: what is known comes in, places in the
 * text come out, never what stands there.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.consult.highlight;
