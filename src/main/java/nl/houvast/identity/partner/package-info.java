/**
 * Asks another Houvast whether it knows a person, without a name: keyed encodings, and an answer
 * that is hit or no hit. Off until a legal basis and a partner are named. What it cannot protect
 * from stands in decision 0019.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.identity.partner;
