package nl.houvast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on a real embedded graph and a free port, with knowledge, organisations and
 * accounts but no cases, on the fixed clock of {@link TestClock}. One context serves all classes of
 * a run that add nothing to it, so keep it that way; {@link TestGraph#clear()} empties the cases.
 * Emptying and filling changes all counts, so that every query would be planned again and again:
 * here a plan stays. It also takes the lines of the log out of the graph, which the hourly check of
 * the log would tell as a break: here that check is for the test that asks for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "houvast.data=target/test-data/${random.uuid}",
      "houvast.demo.cases=false",
      "houvast.graph.planned-anew=1h",
      "houvast.audit.rounds=P1D",
      "houvast.identity.rounds=P1D"
    })
@ActiveProfiles("demo")
@TestExecutionListeners(
    listeners = OwnSecurity.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Import({TestClock.class, TestGraph.class, Api.class})
public @interface HouvastTest {}
