import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { aroundHandler } from '../web-response.ts';

export const bun: Stack = {
  id: 'bun',
  name: 'Bun',
  family: 'runtime',
  tried: 'run',
  products: [],
  source: 'https://bun.com/docs/runtime/http/server',

  remedy: (policy) => ({
    edits: [
      {
        place: 'cors',
        file: 'cors.ts',
        where: 'A new file.',
        language: 'typescript',
        lines: aroundHandler(policy, 'Response | void'),
      },
      {
        place: 'import',
        file: 'index.ts',
        where: 'Among the imports.',
        language: 'typescript',
        lines: "import { withCors } from './cors.ts';",
      },
      {
        place: 'serve',
        file: 'index.ts',
        where:
          'In `Bun.serve`, in place of `fetch`. Functions in `routes` are not asked through it: put `withCors(…)` around each of them too.',
        language: 'typescript',
        lines: 'fetch: withCors(handler),',
      },
    ],
    order:
      'Around everything: what checks a token, routes or redirects belongs into `handler`, behind the answer to preflights.',
    errors:
      'Every way out gets the headers, what is thrown too: it is logged, and answered with 500, so that `error` of `Bun.serve` has nothing left to do.',
    apply: ['bun run index.ts'],
    oneLayer:
      'The lines replace what a handler has set. Take away the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'A framework on Bun has its own middleware: in Hono or Elysia use that, and not both.',
    ],
  }),
};
