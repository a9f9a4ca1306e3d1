import { varnish as stack } from '../../../src/remedies/stacks/varnish.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const varnish: StackUnderTest = {
  stack,
  debian: ['varnish'],
  version: () => printedVersion('varnishd', ['-V']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'an answer that is cached for another origin',
      calledBefore: true,
      lines: {
        top: `
          sub vcl_backend_response {
            set beresp.http.Access-Control-Allow-Origin = bereq.http.Origin;
            set beresp.http.Access-Control-Allow-Credentials = "true";
            set beresp.ttl = 1h;
          }`,
      },
    },
    {
      name: 'vcl_deliver without vcl_synth',
      applicationAllowsAll: true,
      lines: {
        top: `
          sub vcl_deliver {
            set resp.http.Access-Control-Allow-Origin = req.http.Origin;
            set resp.http.Access-Control-Allow-Credentials = "true";
          }`,
      },
      fails: ['preflight', 'error', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { applicationPort }) => ({
    'default.vcl': `
      vcl 4.1;
      ${lines('top')}
      backend application {
        .host = "127.0.0.1";
        .port = "${applicationPort}";
      }
      sub vcl_recv {
        if (req.url == "/private" && !req.http.Authorization) {
          return (synth(401));
        }
        if (req.url == "/broken") {
          return (synth(500));
        }
      }
    `,
  }),
  start: ({ folder, port }) => ({
    program: 'varnishd',
    arguments: [
      ...['-F', '-j', 'none', '-n', `${folder}/work`, '-s', 'default,8m', '-T', 'none'],
      ...['-a', `127.0.0.1:${port}`, '-f', `${folder}/default.vcl`],
    ],
  }),
};
