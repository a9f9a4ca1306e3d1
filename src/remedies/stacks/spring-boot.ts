import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const springBoot: Stack = {
  id: 'spring-boot',
  name: 'Spring Boot',
  family: 'framework',
  tried: 'checked',
  products: ['Spring'],
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html#mvc-cors-filter',

  remedy: (policy) => ({
    edits: [
      {
        place: 'configuration',
        file: 'CorsConfig.java',
        where: 'A new class in the package of your application class, or below it.',
        language: 'java',
        lines: lines(`
          import java.util.List;

          import org.springframework.boot.web.servlet.FilterRegistrationBean;
          import org.springframework.context.annotation.Bean;
          import org.springframework.context.annotation.Configuration;
          import org.springframework.core.Ordered;
          import org.springframework.web.cors.CorsConfiguration;
          import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
          import org.springframework.web.filter.CorsFilter;

          @Configuration
          public class CorsConfig {

              @Bean
              FilterRegistrationBean<CorsFilter> corsFilter() {
                  CorsConfiguration cors = new CorsConfiguration();
                  cors.setAllowedOrigins(List.of(${quoted(policy.origins)}));
                  cors.setAllowedMethods(List.of(${quoted(policy.methods)}));
                  cors.setAllowedHeaders(List.of(${quoted(policy.headers)}));
                  cors.setAllowCredentials(${policy.credentials});
                  cors.setMaxAge(${maxAge}L);
                  UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
                  source.registerCorsConfiguration("/**", cors);
                  FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
                  filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
                  return filter;
              }
          }
        `),
      },
    ],
    order:
      'The filter stands in front of all others, so preflights are answered before any login. With Spring Security in the project use its own remedy instead: it has to know of CORS too.',
    errors:
      'The filter sets the headers before anything else runs, and they stay on 404, on exceptions, and on the answers of `@ExceptionHandler`; `@CrossOrigin` and `addCorsMappings` miss what a filter answers.',
    apply: ['./mvnw package', 'java -jar target/*.jar'],
    oneLayer:
      'Take away `@CrossOrigin`, `addCorsMappings` and the lines of a proxy in front: where a header is there already, Spring leaves out its own.',
    safety: [
      ...safety(policy),
      'Use `setAllowedOriginPatterns` only with whole hosts: `*` in it echoes every origin, with credentials too.',
      'Spring answers other origins with 403: behind a proxy set `server.forward-headers-strategy: native`, or calls of its own pages look foreign.',
    ],
  }),
};
