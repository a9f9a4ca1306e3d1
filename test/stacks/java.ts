import type { Command } from './stack-under-test.ts';

/** Compiles all that lies in the project's folder. */
export const javac = (classPath: string, out: string): Command => ({
  program: 'sh',
  arguments: ['-c', 'exec javac -proc:none -cp "$0" -d "$1" *.java', classPath, out],
});

/** A virtual machine that starts quickly and writes nothing outside of the folder. */
export const java = (classPath: string, folder: string, args: readonly string[]): Command => ({
  program: 'java',
  arguments: [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${folder}`,
    '-cp',
    classPath,
    ...args,
  ],
});

/** Authentication that stands in front of an application of servlets, whose API has two names. */
export const authenticationFilter = (api: 'jakarta' | 'javax'): string => `
  import ${api}.servlet.*;
  import ${api}.servlet.http.*;
  import java.io.IOException;
  public class Private extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (request.getHeader("Authorization") == null) response.sendError(401);
      else chain.doFilter(request, response);
    }
  }
`;

/** Puts it there, in `web.xml`. */
export const authenticationFilterMapping = `
  <filter><filter-name>private</filter-name><filter-class>Private</filter-class></filter>
  <filter-mapping><filter-name>private</filter-name><url-pattern>/private</url-pattern></filter-mapping>
`;
