/** The HTTP side of the log. */
@org.jspecify.annotations.NullMarked
package nl.houvast.audit.api;
