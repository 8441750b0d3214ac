/**
 * The screens of the person (no menu, no names, large and plain) and what the team sees of it:
 * links, statements, disputes, requests.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.family.ui;
