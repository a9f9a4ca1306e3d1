import { nginx as stack } from '../../../src/remedies/stacks/nginx.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

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
        server: `
          add_header Access-Control-Allow-Origin $http_origin;
          add_header Access-Control-Allow-Credentials true;`,
      },
      fails: ['preflight', 'error', 'missing', 'authentication', 'unauthorized'],
    },
    {
      name: 'the application allows * too',
      applicationAllowsAll: true,
      lines: { server: 'add_header Access-Control-Allow-Origin $http_origin always;' },
    },
  ],
  files: (lines, { port, applicationPort }) => ({
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
