/**
 * From a family to a drawing of it: generations, order, places and lines, and the same in
 * sentences. Pure: the same family, in whatever order it is told, gives the same drawing. Knows no
 * door, no database and no name but the label it is given.
 */
@org.springframework.modulith.NamedInterface("genogram")
@org.jspecify.annotations.NullMarked
package nl.houvast.network.genogram;
