import { bun as stack } from '../../../src/remedies/stacks/bun.ts';
import { npmBinary } from '../npm-binary.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';
import { webApplication, whereAllWentWell } from '../web-application.ts';

const program = () => npmBinary('@oven', 'bun');
const serve = 'fetch: handler,';

export const bun: StackUnderTest = {
  stack,
  version: () => printedVersion(program(), ['--version']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS', lines: { serve } },
    {
      name: 'headers where all went well',
      lines: { serve, ...whereAllWentWell },
      fails: ['error', 'missing', 'unauthorized', 'redirect'],
    },
  ],
  files: (lines, { port }) => ({
    'cors.ts': lines('cors'),
    'index.ts': `
      ${lines('import')}
      ${webApplication(lines('headers'))}
      function handler(request: Request): Response {
        ${lines('preflight')}
        return answer(request);
      }
      Bun.serve({
        port: ${port},
        hostname: '127.0.0.1',
        development: false,
        ${lines('serve')}
      });
    `,
  }),
  start: ({ folder }) => ({
    program: program(),
    arguments: ['run', '--no-install', 'index.ts'],
    env: {
      BUN_INSTALL_CACHE_DIR: `${folder}/.bun`,
      BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0',
      DO_NOT_TRACK: '1',
    },
  }),
};
