/** The screens of what is known: browsing, and one page for each dossier and pattern. */
@org.jspecify.annotations.NullMarked
package nl.houvast.knowledge.ui;
