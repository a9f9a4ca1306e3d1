import { bun as stack } from '../../../src/remedies/stacks/bun.ts';
import { npmBinary } from '../npm-binary.ts';
import { printedVersion } from '../running-project.ts';
import type { StackUnderTest } from '../stack-under-test.ts';
import { webProgram, webTrials } from '../web-application.ts';

const program = () => npmBinary('@oven', 'bun');

export const bun: StackUnderTest = {
  stack,
  version: () => printedVersion(program(), ['--version']),
  ...webTrials({ serve: 'fetch: handler,' }),
  files: (lines, { port }) => ({
    'cors.ts': lines('cors'),
    'index.ts': `
      ${webProgram(lines)}
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
