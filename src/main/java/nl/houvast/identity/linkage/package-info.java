/**
 * Compares what was written about two people, field by field. Pure: knows no Spring, no database
 * and no case. The probability is about two records, never about a person.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.identity.linkage;
