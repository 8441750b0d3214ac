/** The HTTP side of who is who. */
@org.jspecify.annotations.NullMarked
package nl.houvast.identity.api;
