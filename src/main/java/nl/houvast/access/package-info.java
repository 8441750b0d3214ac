/**
 * Who people are, what may be disclosed to them, and the one gateway through which case content
 * leaves. Owns organisations, teams, professionals, machine clients and grants. Never holds case
 * content itself.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "access",
    allowedDependencies = {"shell"})
@org.jspecify.annotations.NullMarked
package nl.houvast.access;
