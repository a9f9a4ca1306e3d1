import { deno as stack } from '../../../src/remedies/stacks/deno.ts';
import { npmBinary } from '../npm-binary.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';
import { webApplication, whereAllWentWell } from '../web-application.ts';

const program = () => npmBinary('@deno', 'deno');
const serve = 'Deno.serve(handler);';

export const deno: StackUnderTest = {
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
  files: (lines) => ({
    'cors.ts': lines('cors'),
    'main.ts': `
      ${lines('import')}
      ${webApplication(lines('headers'))}
      function handler(request: Request): Response {
        ${lines('preflight')}
        return answer(request);
      }
      ${lines('serve')}
    `,
  }),
  start: ({ folder, port }) => ({
    program: program(),
    arguments: ['run', '--quiet', '--no-config', '--no-npm', '--allow-net', 'main.ts'],
    env: {
      DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
      DENO_DIR: `${folder}/.deno`,
      DENO_NO_UPDATE_CHECK: '1',
    },
  }),
};
