import { deno as stack } from '../../../src/remedies/stacks/deno.ts';
import { npmBinary } from '../npm-binary.ts';
import { printedVersion } from '../running-project.ts';
import type { StackUnderTest } from '../stack-under-test.ts';
import { webProgram, webTrials } from '../web-application.ts';

const program = () => npmBinary('@deno', 'deno');

export const deno: StackUnderTest = {
  stack,
  version: () => printedVersion(program(), ['--version']),
  ...webTrials({ serve: 'Deno.serve(handler);' }),
  files: (lines) => ({
    'cors.ts': lines('cors'),
    'main.ts': `
      ${webProgram(lines)}
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
