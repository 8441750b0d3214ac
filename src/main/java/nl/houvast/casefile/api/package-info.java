/** The HTTP side of intake, case files, network and chronology. */
@org.jspecify.annotations.NullMarked
package nl.houvast.casefile.api;
