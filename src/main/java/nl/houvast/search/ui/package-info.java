/** The search box of every page, and the page of what was found. */
@org.jspecify.annotations.NullMarked
package nl.houvast.search.ui;
