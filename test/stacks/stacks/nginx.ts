import { nginx as stack } from '../../../src/remedies/stacks/nginx.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const withoutAlways = `
  add_header Access-Control-Allow-Origin $http_origin;
  add_header Access-Control-Allow-Credentials true;`;

export const nginx: StackUnderTest = {
  stack,
  debian: ['nginx-light'],
  version: () => printedVersion('nginx', ['-v']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'add_header without always',
      lines: {
        server: withoutAlways,
        location: withoutAlways,
      },
      fails: ['preflight', 'error', 'missing', 'authentication', 'unauthorized'],
    },
    {
      name: 'a location with an add_header of its own',
      lines: {
        server: `
          add_header Access-Control-Allow-Origin $http_origin always;
          add_header Access-Control-Allow-Credentials true always;
          add_header Access-Control-Allow-Methods PUT always;
          add_header Access-Control-Allow-Headers "authorization, content-type, x-request-id" always;
          if ($request_method = OPTIONS) {
            return 204;
          }`,
      },
      fails: ['simple', 'preflight', 'redirect'],
    },
    {
      name: 'the application allows * too',
      applicationAllowsAll: true,
      lines: {
        server: 'add_header Access-Control-Allow-Origin $http_origin always;',
        location: 'add_header Access-Control-Allow-Origin $http_origin always;',
      },
    },
  ],
  files: (lines, { port, applicationPort }) => ({
    'snippets/cors.conf': lines('snippet'),
    'nginx.conf': `
      daemon off;
      pid nginx.pid;
      error_log stderr;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join('\n')}
        ${lines('http')}
        server {
          listen 127.0.0.1:${port};
          ${lines('server')}
          location /orders {
            add_header Cache-Control no-store;
            ${lines('location')}
            proxy_pass http://127.0.0.1:${applicationPort};
          }
          location / {
            proxy_pass http://127.0.0.1:${applicationPort};
          }
        }
      }`,
  }),
  start: ({ folder }) => ({
    program: 'nginx',
    arguments: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
  }),
};
