import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge } from '../text.ts';

export const tomcat: Stack = {
  id: 'tomcat',
  name: 'Tomcat’s CorsFilter',
  family: 'server',
  tried: 'run',
  products: ['Tomcat'],
  source: 'https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CORS_Filter',

  remedy: (policy) => ({
    edits: [
      {
        place: 'first',
        file: 'WEB-INF/web.xml',
        where:
          'In front of every other `<filter>` and `<filter-mapping>`: Tomcat asks filters in the order of their mappings.',
        language: 'xml',
        lines: lines(`
          <filter>
            <filter-name>cors</filter-name>
            <filter-class>org.apache.catalina.filters.CorsFilter</filter-class>
            <init-param>
              <param-name>cors.allowed.origins</param-name>
              <param-value>${policy.origins.join(', ')}</param-value>
            </init-param>
            <init-param>
              <param-name>cors.allowed.methods</param-name>
              <param-value>${policy.methods.join(', ')}</param-value>
            </init-param>
            <init-param>
              <param-name>cors.allowed.headers</param-name>
              <param-value>${policy.headers.join(', ')}</param-value>
            </init-param>
            <init-param>
              <param-name>cors.support.credentials</param-name>
              <param-value>${policy.credentials}</param-value>
            </init-param>
            <init-param>
              <param-name>cors.preflight.maxage</param-name>
              <param-value>${maxAge}</param-value>
            </init-param>
          </filter>
          <filter-mapping>
            <filter-name>cors</filter-name>
            <url-pattern>/*</url-pattern>
          </filter-mapping>
        `),
      },
    ],
    order:
      'Before filters that authenticate: a preflight never brings credentials. A `<security-constraint>` is asked before any filter: give its authenticator’s `<Valve>` in `META-INF/context.xml` `allowCorsPreflight="filter"`.',
    errors:
      'The headers stay on every answer, also where a servlet throws and on an `<error-page>`; with `<dispatcher>ERROR</dispatcher>` in the mapping they would be sent twice, which fails. Only the 401 of a `<security-constraint>` comes without them.',
    apply: ['systemctl restart tomcat10'],
    oneLayer:
      'Take away every `setHeader("Access-Control-…")` in servlets, the CORS settings of a framework inside, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Every request with another `Origin` gets 403 from now on, and so does a method that is not listed. Behind a proxy that ends TLS this hits your own pages too, since Tomcat takes itself for `http`: add a `RemoteIpValve`.',
    ],
  }),
};
