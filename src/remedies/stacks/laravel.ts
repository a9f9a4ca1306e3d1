import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const laravel: Stack = {
  id: 'laravel',
  name: 'Laravel',
  family: 'framework',
  tried: 'checked',
  // PHP alone does not tell of it.
  products: [],
  source: 'https://laravel.com/docs/routing#cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'config',
        file: 'config/cors.php',
        where: 'The whole file; `php artisan config:publish cors` makes it where it is missing.',
        language: 'php',
        lines: lines(`
          <?php

          return [
              'paths' => ['*'],
              'allowed_methods' => [${quoted(policy.methods, "'")}],
              'allowed_origins' => [${quoted(policy.origins, "'")}],
              'allowed_origins_patterns' => [],
              'allowed_headers' => [${quoted(policy.headers, "'")}],
              'exposed_headers' => [],
              'max_age' => ${maxAge},
              'supports_credentials' => ${policy.credentials},
          ];
        `),
      },
    ],
    order:
      'Laravel’s own `HandleCors` is the outer middleware and reads this file: it answers preflights before routes and `auth`; `paths` that miss the URL are the usual mistake, `api/*` without `sanctum/csrf-cookie` for one.',
    errors:
      'Exceptions are rendered inside `HandleCors`, so 401, 419, 422 and 500 carry the headers; a fatal error of PHP (memory, syntax, no write permission) ends before them.',
    apply: ['php artisan config:clear'],
    oneLayer:
      'Take away every `header(…)` in PHP, `Header set` in `.htaccess`, `add_header` in nginx, and `fruitcake/laravel-cors`, which Laravel has of its own since version 9.2.',
    safety: [
      ...safety(policy),
      'An entry of `allowed_origins_patterns` needs `^`, `$` and `\\.`: without them other hosts fit as well.',
      ...(policy.credentials
        ? [
            'CORS is no protection against forged requests: leave the CSRF check on for routes with a session.',
          ]
        : []),
    ],
  }),
};
