/**
 * The frame of every page: layout, menu, live change, and the slots of the header and the start
 * page. Knows no feature; features fill its slots.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "shell",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.houvast.shell;
