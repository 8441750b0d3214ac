/**
 * The drawing of a network as a component, with its list. Knows no door: callers give the family.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.network.ui;
