package nl.houvast.casefile.ui;

import nl.houvast.audit.ui.SignedLink;
import nl.houvast.casefile.ErasureDecisions;

/** The signed certificate of one erasure, as a file. */
class ErasureCertificate extends SignedLink {
  private static final long serialVersionUID = 1L;

  ErasureCertificate(ErasureDecisions decisions, String erasureId) {
    super("erasure", "erasure.certificate", () -> decisions.certificate(erasureId));
    setId("certificate-" + erasureId);
  }
}
