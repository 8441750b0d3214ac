/**
 * How a signal looks on the wire, and how the files of source organisations become wire bodies. A
 * body is read by {@link nl.houvast.signal.wire.SignalReader}, a delivery of many records by {@link
 * nl.houvast.signal.wire.BatchReader}; both answer with values, never with an exception about what
 * somebody wrote. Whoever holds a {@link nl.houvast.signal.wire.WireSignal} holds one that keeps
 * every rule of the contract. The package stores nothing, knows no framework and never repeats what
 * it was given: a {@link nl.houvast.signal.wire.Fault} names the place and says what to do.
 */
@org.springframework.modulith.NamedInterface("wire")
@org.jspecify.annotations.NullMarked
package nl.houvast.signal.wire;
