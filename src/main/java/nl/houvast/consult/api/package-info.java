/** The HTTP side of consults and advice. */
@org.jspecify.annotations.NullMarked
package nl.houvast.consult.api;
