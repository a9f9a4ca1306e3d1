import { springMvc as stack } from '../../../src/remedies/stacks/spring-mvc.ts';
import { debianVersion } from '../debian-version.ts';
import { authenticationFilter, authenticationFilterMapping, java, javac } from '../java.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = ['libspring-web-servlet-java', 'libjetty9-java', 'default-jdk-headless'] as const;

const spring = ['core', 'beans', 'context', 'aop', 'expression', 'web', 'web.servlet'];
const jetty = ['server', 'servlet', 'webapp', 'http', 'io', 'util', 'xml', 'security'];
const path = [
  ...spring.map((name) => `spring3-${name}`),
  ...jetty.map((name) => `jetty9-${name}`),
  'servlet-api',
  'commons-logging',
]
  .map((name) => `/usr/share/java/${name}.jar`)
  .join(':');

const schema = 'http://www.springframework.org/schema';

export const springMvc: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'CORS inside the DispatcherServlet',
      lines: {
        mvc: `
          <mvc:cors>
            <mvc:mapping path="/**" allowed-origins="*" allowed-methods="*" allow-credentials="true"/>
          </mvc:cors>`,
      },
      fails: ['missing', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    ...(lines('class') === '' ? {} : { 'ApiCorsFilter.java': lines('class') }),
    'webapp/WEB-INF/web.xml': `
      <web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="4.0">
        ${lines('first')}
        ${authenticationFilterMapping}
        <servlet>
          <servlet-name>shop</servlet-name>
          <servlet-class>org.springframework.web.servlet.DispatcherServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping><servlet-name>shop</servlet-name><url-pattern>/</url-pattern></servlet-mapping>
      </web-app>
    `,
    // Not with classes of configuration: Debian's Spring cannot enhance them, its ASM is older than its CGLIB.
    'webapp/WEB-INF/shop-servlet.xml': `
      <beans xmlns="${schema}/beans" xmlns:mvc="${schema}/mvc" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="${schema}/beans ${schema}/beans/spring-beans.xsd ${schema}/mvc ${schema}/mvc/spring-mvc.xsd">
        <mvc:annotation-driven/>
        ${lines('mvc')}
        <bean class="Shop"/>
      </beans>
    `,
    'Private.java': authenticationFilter('javax'),
    'Shop.java': `
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.view.RedirectView;
      @RestController
      public class Shop {
        @GetMapping({"/orders", "/private"})
        public String orders() { return "[]"; }
        @PutMapping("/orders/{id}")
        public String put(@RequestBody String body) { return body; }
        @GetMapping("/moved")
        public RedirectView moved() { return new RedirectView("/orders"); }
        @GetMapping("/broken")
        public String broken() { throw new IllegalStateException("broken"); }
      }
    `,
    'Main.java': `
      import java.net.InetSocketAddress;
      import org.eclipse.jetty.server.Server;
      import org.eclipse.jetty.webapp.*;
      public class Main {
        public static void main(String[] arguments) throws Exception {
          WebAppContext context = new WebAppContext("webapp", "/");
          context.setParentLoaderPriority(true);
          context.setConfigurations(
              new Configuration[] {new WebInfConfiguration(), new WebXmlConfiguration()});
          Server server = new Server(new InetSocketAddress("127.0.0.1", ${port}));
          server.setHandler(context);
          server.start();
        }
      }
    `,
  }),
  build: () => [javac(path, '.')],
  start: ({ folder }) => java(`.:${path}`, folder, ['Main']),
};
