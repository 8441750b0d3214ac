/**
 * The few value records that several rooms carry. Owns no data and knows no framework: only {@code
 * java.*} and JSpecify. Never more than twelve types; a word that one room can own belongs there.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "kernel",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.houvast.kernel;
