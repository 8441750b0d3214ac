package nl.houvast.identity;

import java.nio.file.Path;
import nl.houvast.identity.linkage.CommonTerms;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Model;
import nl.houvast.identity.linkage.ModelFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which model compares: the one that ships, or that of {@code houvast.linkage.model}. One that
 * cannot be used keeps the application from starting.
 */
@Configuration(proxyBeanMethods = false)
class LinkageSetup {
  @Bean
  Comparer comparer(@Value("${houvast.linkage.model:}") String file) {
    Model model = file.isBlank() ? ModelFile.shipped() : ModelFile.read(Path.of(file));
    return new Comparer(model, CommonTerms.shipped());
  }
}
