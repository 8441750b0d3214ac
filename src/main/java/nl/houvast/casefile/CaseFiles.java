package nl.houvast.casefile;

import java.util.List;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/** The door to case files. */
@Component
public class CaseFiles {

  /** Opens a case file with these signals of the caller's region; answers its id. */
  public Answer<String> open(String title, List<String> signalIds) {
    throw new UnsupportedOperationException("to be built");
  }

  /** Puts a signal of the intake into an open case file. */
  public Answer<String> admit(String caseFileId, String signalId) {
    throw new UnsupportedOperationException("to be built");
  }
}
