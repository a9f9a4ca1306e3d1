import { lighttpd as stack } from '../../../src/remedies/stacks/lighttpd.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const lighttpd: StackUnderTest = {
  stack,
  debian: ['lighttpd'],
  version: () => printedVersion('lighttpd', ['-v']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'mod_setenv behind the others, for another origin',
      // As `lighttpd-enable-mod` lists it: what mod_redirect answers does not get it.
      lines: {
        late: '"mod_setenv"',
        end: 'setenv.add-response-header = ("Access-Control-Allow-Origin" => "http://localhost:3000")',
      },
    },
    {
      name: 'the application allows * too',
      applicationAllowsAll: true,
      lines: {
        late: '"mod_setenv"',
        end: 'setenv.add-response-header = ("Access-Control-Allow-Origin" => "*")',
      },
    },
  ],
  files: (lines, { folder, port, applicationPort }) => ({
    'public/index.html': '',
    'lighttpd.conf': `
      server.modules = (
        ${lines('modules')}
        "mod_redirect", "mod_proxy", ${lines('late')}
      )
      server.bind = "127.0.0.1"
      server.port = ${port}
      server.document-root = "${folder}/public"
      $HTTP["url"] =~ "^/(orders|broken|private)" {
        proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${applicationPort})))
      }
      $HTTP["url"] == "/moved" {
        url.redirect = ("" => "/orders")
        url.redirect-code = 307
      }
      ${lines('end')}
    `,
  }),
  start: () => ({ program: 'lighttpd', arguments: ['-D', '-f', 'lighttpd.conf'] }),
};
