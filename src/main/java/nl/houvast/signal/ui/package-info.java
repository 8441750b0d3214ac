/** The screens of signals: hand in by hand or by file, and look back at what one handed in. */
@org.jspecify.annotations.NullMarked
package nl.houvast.signal.ui;
