import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge } from '../text.ts';

export const lighttpd: Stack = {
  id: 'lighttpd',
  name: 'lighttpd',
  family: 'server',
  tried: 'run',
  products: ['lighttpd'],
  source: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_setenv',

  remedy: (policy) => ({
    edits: [
      {
        place: 'modules',
        file: '/etc/lighttpd/lighttpd.conf',
        where:
          'At the very top of the list in `server.modules = ( … )`: modules are asked in this order, and one that answers keeps those behind it from adding headers.',
        language: 'lighttpd',
        lines: '"mod_setenv", "mod_redirect",',
      },
      {
        place: 'end',
        file: '/etc/lighttpd/lighttpd.conf',
        where: 'At the end, behind every `include`: of several blocks that fit, the last one has the word.',
        language: 'lighttpd',
        // An empty value takes the application's header away.
        lines: [
          lines(`
            var.cors = (
                "Access-Control-Allow-Credentials" => "${policy.credentials ? 'true' : ''}",
                "Access-Control-Allow-Methods" => "${policy.methods.join(', ')}",
                "Access-Control-Allow-Headers" => "${policy.headers.join(', ')}",
                "Access-Control-Max-Age" => "${maxAge}",
            )
            setenv.add-response-header += ( "Vary" => "Origin" )
            setenv.set-response-header = (
                "Access-Control-Allow-Origin" => "",
                "Access-Control-Allow-Credentials" => "",
            )
          `),
          ...policy.origins.map((origin) =>
            lines(`
              $REQUEST_HEADER["Origin"] == "${origin}" {
                  setenv.set-response-header = var.cors + ( "Access-Control-Allow-Origin" => "${origin}" )
              }
            `),
          ),
          lines(`
            $HTTP["request-method"] == "OPTIONS" {
                $REQUEST_HEADER["Access-Control-Request-Method"] != "" {
                    # Answers 204 here and now; browsers ignore where it points to.
                    url.redirect = ( "" => "/" )
                    url.redirect-code = 204
                }
            }
          `),
        ].join('\n'),
      },
    ],
    order:
      '`mod_redirect` answers preflights before `mod_auth`, `mod_proxy` and `mod_fastcgi`, as long as it is listed before them: a preflight never brings credentials.',
    errors:
      '`mod_setenv` sets the headers on 4xx and 5xx too, but only where it is listed before the module that refuses: behind `mod_auth`, 401 goes out without them.',
    apply: ['lighttpd -tt -f /etc/lighttpd/lighttpd.conf', 'systemctl restart lighttpd'],
    oneLayer:
      '`set-response-header` replaces what the application sets, so that each is sent once; `add-response-header` would send both.',
    safety: safety(policy),
  }),
};
