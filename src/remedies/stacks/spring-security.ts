import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const springSecurity: Stack = {
  id: 'spring-security',
  name: 'Spring Security',
  family: 'framework',
  tried: 'checked',
  products: ['Spring'],
  source: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',

  remedy: (policy) => ({
    edits: [
      {
        place: 'chain',
        file: 'SecurityConfig.java',
        where:
          'In the method that builds the `SecurityFilterChain`, before `http.build()`; with several chains, in each. Import `org.springframework.security.config.Customizer`.',
        language: 'java',
        lines: 'http.cors(Customizer.withDefaults());',
      },
      {
        place: 'source',
        file: 'CorsConfig.java',
        where:
          'A new class beside `SecurityConfig`: the chain finds the bean by its name `corsConfigurationSource`.',
        language: 'java',
        lines: lines(`
          import java.util.List;

          import org.springframework.context.annotation.Bean;
          import org.springframework.context.annotation.Configuration;
          import org.springframework.web.cors.CorsConfiguration;
          import org.springframework.web.cors.CorsConfigurationSource;
          import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

          @Configuration
          public class CorsConfig {

              @Bean
              CorsConfigurationSource corsConfigurationSource() {
                  CorsConfiguration cors = new CorsConfiguration();
                  cors.setAllowedOrigins(List.of(${quoted(policy.origins)}));
                  cors.setAllowedMethods(List.of(${quoted(policy.methods)}));
                  cors.setAllowedHeaders(List.of(${quoted(policy.headers)}));
                  cors.setAllowCredentials(${policy.credentials});
                  cors.setMaxAge(${maxAge}L);
                  UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
                  source.registerCorsConfiguration("/**", cors);
                  return source;
              }
          }
        `),
      },
    ],
    order:
      '`http.cors` puts the `CorsFilter` in front of authentication, CSRF and authorization: a preflight never brings a session or a token, and would get 401 there.',
    errors:
      'The filter sets the headers before security decides, so 401, 403 and 500 carry them; without `http.cors`, an expired session looks like a CORS error.',
    apply: ['./mvnw package', 'java -jar target/*.jar'],
    oneLayer:
      'Take away `@CrossOrigin`, `addCorsMappings`, a `CorsFilter` of your own and the lines of a proxy in front; `permitAll` for `OPTIONS` is no longer needed either.',
    safety: [
      ...safety(policy),
      'Use `setAllowedOriginPatterns` only with whole hosts: `*` in it echoes every origin, with credentials too.',
      ...(policy.credentials
        ? ['CORS is no protection against forged requests: leave CSRF protection on where cookies log in.']
        : []),
    ],
  }),
};
