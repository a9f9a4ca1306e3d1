import { tomcat as stack } from '../../../src/remedies/stacks/tomcat.ts';
import { debianVersion } from '../debian-version.ts';
import { authenticationFilter, authenticationFilterMapping, java, javac } from '../java.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = ['tomcat10-common', 'default-jdk-headless'] as const;
const home = '/usr/share/tomcat10';

const everyOrigin = (more: string) => `
  <filter>
    <filter-name>cors</filter-name>
    <filter-class>org.apache.catalina.filters.CorsFilter</filter-class>
    <init-param><param-name>cors.allowed.origins</param-name><param-value>*</param-value></init-param>
  </filter>
  <filter-mapping><filter-name>cors</filter-name><url-pattern>/*</url-pattern>${more}</filter-mapping>`;

export const tomcat: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'every origin for a page with cookies, behind authentication',
      lines: { late: everyOrigin('') },
    },
    {
      name: 'every origin, and once more on error pages',
      lines: {
        late: everyOrigin('<dispatcher>REQUEST</dispatcher><dispatcher>ERROR</dispatcher>'),
      },
    },
  ],
  files: (lines, { port }) => ({
    'conf/server.xml': `
      <Server port="-1">
        <Service name="Catalina">
          <Connector port="${port}" address="127.0.0.1"/>
          <Engine name="Catalina" defaultHost="localhost">
            <Host name="localhost" appBase="webapps" autoDeploy="false"/>
          </Engine>
        </Service>
      </Server>
    `,
    'webapps/ROOT/WEB-INF/web.xml': `
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        ${lines('first')}
        ${authenticationFilterMapping}
        ${lines('late')}
        <servlet><servlet-name>shop</servlet-name><servlet-class>Shop</servlet-class></servlet>
        <servlet-mapping><servlet-name>shop</servlet-name><url-pattern>/</url-pattern></servlet-mapping>
        <error-page><location>/failed</location></error-page>
      </web-app>
    `,
    'Private.java': authenticationFilter('jakarta'),
    'Shop.java': `
      import jakarta.servlet.http.*;
      import java.io.IOException;
      public class Shop extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          switch (request.getServletPath()) {
            case "/orders", "/private", "/failed" -> response.getWriter().write("{}");
            case "/moved" -> response.sendRedirect("/orders");
            case "/broken" -> throw new IllegalStateException("broken");
            default -> response.sendError(404);
          }
        }
        @Override
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
          response.getWriter().write("{}");
        }
      }
    `,
  }),
  build: () => [javac(`${home}/lib/servlet-api.jar`, 'webapps/ROOT/WEB-INF/classes')],
  start: ({ folder }) =>
    java(`${home}/bin/bootstrap.jar:${home}/bin/tomcat-juli.jar`, folder, [
      `-Dcatalina.home=${home}`,
      `-Dcatalina.base=${folder}`,
      'org.apache.catalina.startup.Bootstrap',
      'start',
    ]),
};
