import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge } from '../text.ts';

export const varnish: Stack = {
  id: 'varnish',
  name: 'Varnish',
  family: 'server',
  tried: 'run',
  products: ['Varnish'],
  source: 'https://varnish-cache.org/docs/7.1/reference/vcl-step.html',

  remedy: (policy) => {
    const origins = policy.origins.map((origin) => `req.http.Origin == "${origin}"`).join(' || ');
    const allowCredentials = `
                    set resp.http.Access-Control-Allow-Credentials = "true";`;
    return {
      edits: [
        {
          place: 'top',
          file: '/etc/varnish/default.vcl',
          where:
            'Behind `vcl 4.1;` and the `import` lines, in front of every `sub`: Varnish runs parts with the same name one after the other.',
          language: 'vcl',
          lines: lines(`
            sub vcl_recv {
                unset req.http.X-Cors-Origin;
                if (${origins}) {
                    set req.http.X-Cors-Origin = req.http.Origin;
                    if (req.method == "OPTIONS" && req.http.Access-Control-Request-Method) {
                        return (synth(204));
                    }
                }
            }

            sub cors {
                unset resp.http.Access-Control-Allow-Origin;
                unset resp.http.Access-Control-Allow-Credentials;
                if (req.http.X-Cors-Origin) {
                    set resp.http.Access-Control-Allow-Origin = req.http.X-Cors-Origin;${policy.credentials ? allowCredentials : ''}
                }
                if (!resp.http.Vary) {
                    set resp.http.Vary = "Origin";
                } elsif (resp.http.Vary !~ "(?i)\\bOrigin\\b") {
                    set resp.http.Vary = resp.http.Vary + ", Origin";
                }
            }

            sub vcl_deliver {
                call cors;
            }

            sub vcl_synth {
                call cors;
                if (resp.status == 204 && req.method == "OPTIONS") {
                    set resp.http.Access-Control-Allow-Methods = "${policy.methods.join(', ')}";
                    set resp.http.Access-Control-Allow-Headers = "${policy.headers.join(', ')}";
                    set resp.http.Access-Control-Max-Age = "${maxAge}";
                    return (deliver);
                }
            }
          `),
        },
      ],
      order:
        'Varnish answers preflights in `vcl_recv`, before `return (pass)` and the application: a preflight never brings credentials.',
      errors:
        'All that is sent goes through `vcl_deliver` or `vcl_synth`, also 503 of `vcl_backend_error`: the headers are on every answer.',
      apply: ['varnishd -C -f /etc/varnish/default.vcl', 'systemctl reload varnish'],
      oneLayer:
        'The `unset` lines take the application’s own headers away, so that each is sent once, and none of another origin comes out of the cache.',
      safety: [
        ...safety(policy),
        'The headers are set on the way out, never in `vcl_backend_response`: what is set there is cached and given to the next origin too.',
      ],
    };
  },
};
