/**
 * The proof of the log: how a line is hashed, chained, mirrored and sealed, and whether what is
 * there is still what was written. Knows nothing but {@code java.*}, so that anybody can check a
 * copy of the mirror, without a database and without Houvast.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.audit.verify;
