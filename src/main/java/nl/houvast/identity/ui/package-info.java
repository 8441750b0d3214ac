/** The screens on which a person decides who is who. */
@org.jspecify.annotations.NullMarked
package nl.houvast.identity.ui;
