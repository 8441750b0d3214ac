/**
 * The language of patterns: read from YAML, compiled to Cypher that is anchored at one case, and
 * decided in plain Java. Knows no Spring; every value is a parameter and every fragment a constant.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.recognition.rule;
