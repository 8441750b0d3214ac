package nl.houvast.access.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Ground;
import nl.houvast.access.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** The contract's conventions: the version header, no caching, and the ground of a call. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

  @Bean
  WebMvcConfigurer groundOfACall(Policies policies) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new GroundResolver(policies));
      }
    };
  }

  @Bean
  OncePerRequestFilter versionOfTheContract() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/api/")) {
          response.setHeader("API-Version", "1");
          response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
      }
    };
  }

  /**
   * What no controller answers below {@code /api} is not there. It stands after the controllers and
   * before the screens, which would answer any address with a page.
   */
  @Bean
  SimpleUrlHandlerMapping nothingElseInTheContract() {
    return new SimpleUrlHandlerMapping(Map.of("/api/**", new NothingThere()), 10);
  }

  private static final class NothingThere extends ResourceHttpRequestHandler {
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
        throws NoResourceFoundException {
      throw new NoResourceFoundException(
          HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), "");
    }
  }

  /**
   * Reads {@code Houvast-Purpose} and {@code Houvast-Basis}; missing or not in force is a refusal.
   */
  private record GroundResolver(Policies policies) implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Ground.class);
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      String purpose = request.getHeader("Houvast-Purpose");
      String basis = request.getHeader("Houvast-Basis");
      if (parameter.isOptional() && purpose == null && basis == null) {
        return null;
      }
      return policies.inForce(purpose, basis).orThrow();
    }
  }
}
