import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { aroundHandler } from '../web-response.ts';

export const deno: Stack = {
  id: 'deno',
  name: 'Deno',
  family: 'runtime',
  tried: 'run',
  products: ['Deno Deploy'],
  source: 'https://docs.deno.com/runtime/fundamentals/http_server/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'cors',
        file: 'cors.ts',
        where: 'A new file.',
        language: 'typescript',
        lines: aroundHandler(policy, 'Response'),
      },
      {
        place: 'import',
        file: 'main.ts',
        where: 'Among the imports.',
        language: 'typescript',
        lines: "import { withCors } from './cors.ts';",
      },
      {
        place: 'serve',
        file: 'main.ts',
        where:
          'In place of `Deno.serve(handler)`; options stay in front: `Deno.serve({ port }, withCors(handler))`.',
        language: 'typescript',
        lines: 'Deno.serve(withCors(handler));',
      },
    ],
    order:
      'Around everything: what checks a token, routes or redirects belongs into `handler`, behind the answer to preflights.',
    errors:
      'Every way out gets the headers, what is thrown too: it is logged, and answered with 500, so that `onError` has nothing left to do.',
    apply: ['deno run --allow-net main.ts'],
    oneLayer:
      'The lines replace what a handler has set. Take away the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'A framework on Deno has its own middleware: in Hono or Oak use that, and not both.',
    ],
  }),
};
