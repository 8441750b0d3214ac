/** The HTTP side of the rights of the person. */
@org.jspecify.annotations.NullMarked
package nl.houvast.family.api;
