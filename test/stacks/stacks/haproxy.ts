import { haproxy as stack } from '../../../src/remedies/stacks/haproxy.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const haproxy: StackUnderTest = {
  stack,
  debian: ['haproxy'],
  version: () => printedVersion('haproxy', ['-v']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'http-response set-header',
      lines: {
        frontend: `
          http-request set-var(txn.origin) req.hdr(Origin)
          http-response set-header Access-Control-Allow-Origin %[var(txn.origin)]
          http-response set-header Access-Control-Allow-Credentials true
          http-response set-header Access-Control-Allow-Methods PUT
          http-response set-header Access-Control-Allow-Headers authorization,content-type,x-request-id`,
      },
      // What the application answers gets them, what HAProxy answers itself does not.
      fails: ['preflight', 'authentication', 'unauthorized', 'redirect'],
    },
    {
      name: 'the application allows * too',
      applicationAllowsAll: true,
      lines: {
        frontend: `
          http-request set-var(txn.origin) req.hdr(Origin)
          http-after-response add-header Access-Control-Allow-Origin %[var(txn.origin)]
          http-after-response set-header Access-Control-Allow-Credentials true`,
      },
      fails: ['simple', 'preflight', 'error', 'missing', 'authentication', 'redirect'],
    },
  ],
  files: (lines, { port, applicationPort }) => ({
    'haproxy.cfg': `
      global
        nbthread 1
      defaults
        mode http
        timeout connect 10s
        timeout client 10s
        timeout server 10s
      frontend api
        bind 127.0.0.1:${port}
        ${lines('frontend')}
        http-request deny deny_status 401 if { path /private } !{ req.hdr(Authorization) -m found }
        http-request redirect location /orders code 307 if { path /moved }
        default_backend application
      backend application
        server application 127.0.0.1:${applicationPort}\n`,
  }),
  start: () => ({ program: 'haproxy', arguments: ['-db', '-f', 'haproxy.cfg'] }),
};
