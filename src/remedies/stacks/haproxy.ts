import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge } from '../text.ts';

export const haproxy: Stack = {
  id: 'haproxy',
  name: 'HAProxy',
  family: 'server',
  tried: 'run',
  // It leaves no trace in its answers.
  products: [],
  source: 'https://docs.haproxy.org/2.6/configuration.html#http-after-response',

  remedy: (policy) => ({
    edits: [
      {
        place: 'frontend',
        file: '/etc/haproxy/haproxy.cfg',
        where:
          'In the `frontend`, in front of every other `http-request` line, above all those with `auth`, `deny` and `redirect`.',
        language: 'haproxy',
        lines: [
          ...policy.origins.map((origin) => `acl cors_origin req.fhdr(Origin) -m str ${origin}`),
          'http-request set-var(txn.cors_origin) req.fhdr(Origin) if cors_origin',
          'http-request return status 204' +
            ` hdr Access-Control-Allow-Methods "${policy.methods.join(', ')}"` +
            (policy.headers.length > 0
              ? ` hdr Access-Control-Allow-Headers "${policy.headers.join(', ')}"`
              : '') +
            ` hdr Access-Control-Max-Age ${maxAge}` +
            ' if cors_origin METH_OPTIONS { req.hdr(Access-Control-Request-Method) -m found }',
          'http-after-response del-header Access-Control-Allow-Origin',
          'http-after-response del-header Access-Control-Allow-Credentials',
          'http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin)] if { var(txn.cors_origin) -m found }',
          ...(policy.credentials
            ? [
                'http-after-response set-header Access-Control-Allow-Credentials true if { var(txn.cors_origin) -m found }',
              ]
            : []),
          'http-after-response add-header Vary Origin',
        ].join('\n'),
      },
    ],
    order:
      'HAProxy asks `http-request` lines from top to bottom: `return` answers a preflight before any of them wants credentials, which a preflight never brings.',
    errors:
      '`http-after-response` puts the headers on everything, also on what HAProxy answers itself (401, 403, 503), which `http-response` never sees.',
    apply: ['haproxy -c -f /etc/haproxy/haproxy.cfg', 'systemctl reload haproxy'],
    oneLayer: 'The `del-header` lines take the application’s own headers away, so that each is sent once.',
    safety: safety(policy),
  }),
};
