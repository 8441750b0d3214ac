package nl.houvast.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person at the console in one sentence why Houvast did not start. */
final class LogRefused extends AbstractFailureAnalyzer<LogBroken> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, LogBroken cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
