package nl.houvast;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is signed in is kept in one place for the whole JVM, and each application that starts puts
 * its own place there. A run starts more than one; without this, all calls to the first are refused
 * from the start of the second on.
 */
public final class OwnSecurity implements TestExecutionListener {
  @Override
  public void prepareTestInstance(TestContext test) {
    SecurityContextHolder.setContextHolderStrategy(
        test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
  }
}
