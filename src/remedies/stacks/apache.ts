import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const apache: Stack = {
  id: 'apache',
  name: 'Apache httpd',
  family: 'server',
  tried: 'run',
  products: ['Apache HTTP Server'],
  source: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',

  remedy: (policy) => ({
    edits: [
      {
        place: 'site',
        file: '/etc/apache2/sites-available/000-default.conf',
        where:
          'At the top of the `<VirtualHost>`, before its `RewriteRule` and `Redirect` lines, and in each `<VirtualHost>` of this server. Not in `.htaccess`: authentication would come first.',
        language: 'apache',
        // An `<If>` would read better, but is not yet looked at when mod_rewrite answers.
        lines: lines(`
          SetEnvIfExpr "%{HTTP:Origin} in { ${quoted(policy.origins, "'")} }" CORS
          SetEnvIfExpr "reqenv('CORS') == '1' && %{REQUEST_METHOD} == 'OPTIONS' && -n %{HTTP:Access-Control-Request-Method}" CORS_PREFLIGHT

          Header unset Access-Control-Allow-Origin
          Header unset Access-Control-Allow-Credentials
          Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}" env=CORS
          ${policy.credentials ? 'Header always set Access-Control-Allow-Credentials "true" env=CORS\n' : ''}Header always set Access-Control-Allow-Methods "${policy.methods.join(', ')}" env=CORS_PREFLIGHT
          Header always set Access-Control-Allow-Headers "${policy.headers.join(', ')}" env=CORS_PREFLIGHT
          Header always set Access-Control-Max-Age "${maxAge}" env=CORS_PREFLIGHT
          Header always merge Vary "Origin"

          RewriteEngine On
          RewriteCond %{ENV:CORS_PREFLIGHT} =1
          RewriteRule ^ - [R=204,L]
        `),
      },
    ],
    order:
      'mod_rewrite answers preflights before authentication, `ProxyPass` and the application: a preflight never brings credentials.',
    errors:
      '`always` puts the headers on what Apache answers itself too (401, 404, 500, 503); without it only the answers of scripts and applications get them.',
    apply: ['a2enmod headers rewrite setenvif', 'apachectl configtest && systemctl reload apache2'],
    oneLayer:
      'The `Header unset` lines take the application’s own headers away, so that each is sent once: `Header always set` alone would not replace them, since it keeps a table of its own.',
    safety: safety(policy),
  }),
};
