/** The HTTP side of recognised patterns. */
@org.jspecify.annotations.NullMarked
package nl.houvast.recognition.api;
