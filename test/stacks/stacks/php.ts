import { php as stack } from '../../../src/remedies/stacks/php.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const reflecting = `
      header('Access-Control-Allow-Origin: ' . ($_SERVER['HTTP_ORIGIN'] ?? ''));
      header('Access-Control-Allow-Credentials: true');
      header('Access-Control-Allow-Headers: authorization, content-type, x-request-id');
      header('Access-Control-Allow-Methods: PUT');`;

export const php: StackUnderTest = {
  stack,
  debian: ['php-cli'],
  version: () => printedVersion('php', ['-v']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'headers behind authentication and what may fail',
      lines: { late: reflecting },
      fails: ['preflight', 'error', 'missing', 'authentication', 'unauthorized', 'redirect'],
    },
    {
      name: 'a file that starts with an empty line',
      lines: { cors: `\n<?php\n${reflecting}`, index: "require __DIR__ . '/cors.php';" },
    },
  ],
  files: (lines) => ({
    'cors.php': lines('cors'),
    'index.php': `<?php
      ${lines('index')}
      $path = $_SERVER['REQUEST_URI'];
      if ($path === '/private' && !isset($_SERVER['HTTP_AUTHORIZATION'])) {
        http_response_code(401);
        exit;
      }
      if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'PUT'])) {
        http_response_code(405);
        exit;
      }
      if ($path === '/moved') {
        header('Location: /orders', true, 307);
        exit;
      }
      if ($path === '/broken') {
        throw new Exception('broken');
      }
      if (!in_array($path, ['/orders', '/orders/17', '/private'])) {
        http_response_code(404);
        exit;
      }
      ${lines('late')}
      header('Content-Type: application/json');
      echo '{}';
    `,
  }),
  start: ({ port }) => ({
    program: 'php',
    arguments: ['-n', '-d', 'output_buffering=0', '-S', `127.0.0.1:${port}`, 'index.php'],
  }),
};
