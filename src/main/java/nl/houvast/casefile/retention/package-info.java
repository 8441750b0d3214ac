/**
 * How long a case file is kept. Pure: knows no Spring, no database and no clock; the rules are
 * dated data. The longest term in a file governs the file.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.casefile.retention;
