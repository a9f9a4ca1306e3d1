import { caddy as stack } from '../../../src/remedies/stacks/caddy.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const reflecting = `
  header {
    Access-Control-Allow-Origin {header.Origin}
    Access-Control-Allow-Credentials true
    Access-Control-Allow-Methods "GET, PUT"
    Access-Control-Allow-Headers "authorization, content-type, x-request-id"`;

export const caddy: StackUnderTest = {
  stack,
  debian: ['caddy'],
  version: () => printedVersion('caddy', ['version']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'preflights answered behind forward_auth',
      lines: {
        site: `${reflecting}
          }`,
        late: `
          @options method OPTIONS
          respond @options 204`,
      },
      fails: ['authentication'],
    },
    {
      name: 'headers deferred, and * of the application',
      applicationAllowsAll: true,
      lines: {
        site: `${reflecting}
            defer
          }`,
      },
      fails: ['preflight', 'error', 'missing', 'authentication'],
    },
  ],
  files: (lines, { port, applicationPort }) => ({
    Caddyfile: `
      {
        admin off
        auto_https off
      }
      http://:${port} {
        bind 127.0.0.1
        ${lines('site')}
        handle {
          forward_auth /private 127.0.0.1:${applicationPort} {
            uri /private
            ${lines('proxy')}
          }
          ${lines('late')}
          error /broken 500
          @application path /orders* /private /moved
          reverse_proxy @application 127.0.0.1:${applicationPort} {
            ${lines('proxy')}
          }
          file_server
        }
      }`,
  }),
  start: ({ folder }) => ({
    program: 'caddy',
    arguments: ['run', '--config', 'Caddyfile'],
    env: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  }),
};
