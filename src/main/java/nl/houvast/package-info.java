/** Houvast: the knowledge-graph expertise platform for child and family protection. */
@org.jspecify.annotations.NullMarked
package nl.houvast;
