package nl.houvast.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person at the console in one sentence why Houvast did not start. */
final class SignInRefused extends AbstractFailureAnalyzer<SignInIncomplete> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, SignInIncomplete cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
