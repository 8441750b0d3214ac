/** The HTTP side of access: who am I, purposes and bases, and how every refusal is told. */
@org.jspecify.annotations.NullMarked
package nl.houvast.access.api;
