import { apache as stack } from '../../../src/remedies/stacks/apache.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const modules = [
  ...['mpm_event', 'authz_core', 'alias', 'cgi', 'proxy', 'proxy_http'],
  // Those that the remedy has enabled.
  ...['headers', 'rewrite', 'setenvif'],
];

export const apache: StackUnderTest = {
  stack,
  debian: ['apache2-bin'],
  version: () => printedVersion('apache2', ['-v']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'Header set without always',
      lines: {
        site: `
          Header set Access-Control-Allow-Origin "expr=%{HTTP:Origin}"
          Header set Access-Control-Allow-Credentials "true"`,
      },
      // What the application answers gets them, and an `ErrorDocument`; what Apache makes up itself does not.
      fails: ['preflight', 'error', 'authentication'],
    },
    {
      name: 'the application allows * too',
      applicationAllowsAll: true,
      lines: {
        site: `
          Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}"
          Header always set Access-Control-Allow-Credentials "true"`,
      },
      fails: ['simple', 'preflight', 'authentication', 'unauthorized', 'redirect'],
    },
  ],
  files: (lines, { folder, port, applicationPort }) => ({
    'public/broken': 'A script that cannot be run.',
    'public/missing.html': 'There is no such thing.',
    'httpd.conf': `
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      ServerRoot ${folder}
      ServerName localhost
      PidFile httpd.pid
      ErrorLog error.log
      DefaultRuntimeDir ${folder}
      StartServers 1
      Listen 127.0.0.1:${port}
      <VirtualHost *>
        DocumentRoot public
        ${lines('site')}
        ErrorDocument 404 /missing.html
        ScriptAlias /broken ${folder}/public/broken
        ProxyPassMatch ^(/orders.*|/private|/moved)$ http://127.0.0.1:${applicationPort}$1
      </VirtualHost>
    `,
  }),
  start: () => ({ program: 'apache2', arguments: ['-d', '.', '-f', 'httpd.conf', '-DFOREGROUND'] }),
};
