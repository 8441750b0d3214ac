/** The HTTP side of signals: hand in one or many, read the receipt, revise. */
@org.jspecify.annotations.NullMarked
package nl.houvast.signal.api;
