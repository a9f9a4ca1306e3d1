import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const php: Stack = {
  id: 'php',
  name: 'PHP',
  family: 'runtime',
  tried: 'run',
  products: ['PHP'],
  source: 'https://www.php.net/manual/en/function.header.php',

  remedy: (policy) => ({
    edits: [
      {
        place: 'cors',
        file: 'cors.php',
        where: 'A new file beside `index.php`, without any character or empty line in front of `<?php`.',
        language: 'php',
        lines: lines(`
          <?php
          ini_set('display_errors', '0');

          $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
          header('Vary: Origin', false);
          if (in_array($origin, [${quoted(policy.origins, "'")}], true)) {
              header('Access-Control-Allow-Origin: ' . $origin);
              ${policy.credentials ? "header('Access-Control-Allow-Credentials: true');\n              " : ''}if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && isset($_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD'])) {
                  header('Access-Control-Allow-Methods: ${policy.methods.join(', ')}');
                  header('Access-Control-Allow-Headers: ${policy.headers.join(', ')}');
                  header('Access-Control-Max-Age: ${maxAge}');
                  http_response_code(204);
                  exit;
              }
          }
        `),
      },
      {
        place: 'index',
        file: 'index.php',
        where:
          'Right behind `<?php` (and `declare`, `namespace`), before the autoloader, the session, authentication and routing; in every script that a URL names.',
        language: 'php',
        lines: "require __DIR__ . '/cors.php';",
      },
    ],
    order:
      'The preflight is answered before anything looks for a session or a token: a preflight never brings either.',
    errors:
      'Headers that are set before an exception or a fatal error stay on its 500, as long as nothing was printed: that is why errors must not be displayed. Only what PHP never runs (a syntax error in `index.php` itself, 413 and 502 of the web server) goes out without them; `auto_prepend_file` in `php.ini` instead of `require` covers the first.',
    apply: ['php -l cors.php && php -l index.php'],
    oneLayer:
      "Take away every `header('Access-Control-…')` in scripts and the lines of nginx or Apache in front: each would be sent by whoever comes last, or twice.",
    safety: [
      ...safety(policy),
      '`in_array` with `true` compares whole texts; `strpos` or `preg_match` without `^` and `$` let other sites in.',
    ],
  }),
};
