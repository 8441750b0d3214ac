/** Which lines of the log a human has to look at: pure rules, a repeatable sample, no graph. */
@org.jspecify.annotations.NullMarked
package nl.houvast.audit.review;
