import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const springMvc: Stack = {
  id: 'spring-mvc',
  name: 'Spring MVC',
  family: 'framework',
  tried: 'run',
  products: ['Spring'],
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html#mvc-cors-filter',

  remedy: (policy) => ({
    edits: [
      {
        place: 'class',
        file: 'src/main/java/ApiCorsFilter.java',
        where: 'A new class, behind the `package` line of the folder that you put it into.',
        language: 'java',
        // `Arrays.asList` rather than `List.of`, for those who are still on Java 8.
        lines: lines(`
          import java.util.Arrays;
          import org.springframework.web.cors.CorsConfiguration;
          import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
          import org.springframework.web.filter.CorsFilter;

          public class ApiCorsFilter extends CorsFilter {
              public ApiCorsFilter() {
                  super(source());
              }

              private static UrlBasedCorsConfigurationSource source() {
                  CorsConfiguration config = new CorsConfiguration();
                  config.setAllowedOrigins(Arrays.asList(${quoted(policy.origins)}));
                  config.setAllowedMethods(Arrays.asList(${quoted(policy.methods)}));
                  config.setAllowedHeaders(Arrays.asList(${quoted(policy.headers)}));
                  config.setAllowCredentials(${policy.credentials});
                  config.setMaxAge(${maxAge}L);
                  UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
                  source.registerCorsConfiguration("/**", config);
                  return source;
              }
          }
        `),
      },
      {
        place: 'first',
        file: 'WEB-INF/web.xml',
        where:
          'In front of every other `<filter>` and `<filter-mapping>`, above all `springSecurityFilterChain`, with the class’s package in front of its name. Without a `web.xml`: `servletContext.addFilter("cors", new ApiCorsFilter()).addMappingForUrlPatterns(null, false, "/*")`, first in `onStartup`.',
        language: 'xml',
        lines: lines(`
          <filter>
            <filter-name>cors</filter-name>
            <filter-class>ApiCorsFilter</filter-class>
          </filter>
          <filter-mapping>
            <filter-name>cors</filter-name>
            <url-pattern>/*</url-pattern>
          </filter-mapping>
        `),
      },
    ],
    order:
      '`@CrossOrigin` and `addCorsMappings` are asked inside the `DispatcherServlet`, behind every filter: security answers preflights with 401 before them. This filter stands in front of it.',
    errors:
      'The headers are set before anything else runs and stay on every answer: refusals of security, 404, `@ExceptionHandler`, and the container’s page for what nobody catches.',
    apply: ['mvn package', 'systemctl restart tomcat10'],
    oneLayer:
      'Take away `@CrossOrigin`, `addCorsMappings`, `<mvc:cors>` and the lines of a proxy in front; with Spring Security inside, `http.cors()` needs no configuration of its own then.',
    safety: [
      ...safety(policy),
      'Every request with another `Origin` gets 403 from now on. Behind a proxy that ends TLS this hits your own pages too, unless a `ForwardedHeaderFilter` stands before this one.',
      'Spring before 5.2 sends `Vary: Origin` only to requests with an `Origin`: a cache in front must not keep the others.',
      '`allowedOriginPatterns` is not needed for a known list; with `"*"` and credentials Spring 4 lets every origin in, and newer ones fail with 500.',
    ],
  }),
};
