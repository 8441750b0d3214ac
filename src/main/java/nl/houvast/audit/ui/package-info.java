/** The screens of the log: for the privacy officer, and for a team about its own case. */
@org.jspecify.annotations.NullMarked
package nl.houvast.audit.ui;
