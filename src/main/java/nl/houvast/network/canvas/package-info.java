/**
 * Where things of a walk stand in a drawing. Pure: the same scene gets the same places. Knows only
 * what it is given, so nothing hidden leaves a gap.
 */
@org.springframework.modulith.NamedInterface("canvas")
@org.jspecify.annotations.NullMarked
package nl.houvast.network.canvas;
