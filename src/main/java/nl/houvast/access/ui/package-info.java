/**
 * The screens of access: signing in, who is signed in, on what ground one looks, and how a screen
 * says that something is not there or went wrong.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.access.ui;
