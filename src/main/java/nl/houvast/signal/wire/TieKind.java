package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.TieNature.ADOPTIVE;
import static nl.houvast.signal.wire.TieNature.BIOLOGICAL;
import static nl.houvast.signal.wire.TieNature.DONOR;
import static nl.houvast.signal.wire.TieNature.FOSTER;
import static nl.houvast.signal.wire.TieNature.FULL;
import static nl.houvast.signal.wire.TieNature.HALF;
import static nl.houvast.signal.wire.TieNature.STEP;
import static nl.houvast.signal.wire.TieNature.UNKNOWN;

import java.util.List;

/** A tie between two mentions of one signal, with the natures that it may have. */
public enum TieKind {
  /** From parent to child. */
  PARENT_OF(true, List.of(BIOLOGICAL, ADOPTIVE, FOSTER, STEP, DONOR, UNKNOWN)),
  SIBLING_OF(false, List.of(FULL, HALF, STEP, FOSTER, UNKNOWN)),
  PARTNER_OF(false, List.of()),
  /** Its natures are not listed by the contract, so every known one is taken. */
  GUARDIAN_OF(true, List.of(TieNature.values())),
  CARES_FOR(true, List.of());

  private final boolean directed;
  private final List<TieNature> natures;

  TieKind(boolean directed, List<TieNature> natures) {
    this.directed = directed;
    this.natures = natures;
  }

  /** Whether the tie reads differently from the other side. */
  public boolean directed() {
    return directed;
  }

  /** The natures this tie may have; empty when it has none. */
  public List<TieNature> natures() {
    return natures;
  }
}
