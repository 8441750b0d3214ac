/** The HTTP side of finding. */
@org.jspecify.annotations.NullMarked
package nl.houvast.search.api;
