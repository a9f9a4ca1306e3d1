import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept, quoted } from '../text.ts';

export const hono: Stack = {
  id: 'hono',
  name: 'Hono',
  family: 'framework',
  tried: 'run',
  products: ['Hono'],
  source: 'https://hono.dev/docs/middleware/builtin/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'src/index.ts',
        where: 'Among the imports. The middleware is part of Hono.',
        language: 'typescript',
        lines: "import { cors } from 'hono/cors';",
      },
      {
        place: 'first',
        file: 'src/index.ts',
        where: 'Right behind `const app = new Hono()`, before every other `app.use`, `app.route` and route.',
        language: 'typescript',
        lines: lines(`
          app.use(
            '*',
            cors({
              origin: [${quoted(policy.origins, "'")}],
              allowMethods: [${quoted(policy.methods, "'")}],
              allowHeaders: [${quoted(orAccept(policy.headers), "'")}],
              credentials: ${policy.credentials},
              maxAge: ${maxAge},
            }),
          );
        `),
      },
    ],
    order:
      'Hono asks middleware and routes in the order in which they were added: behind authentication a preflight gets 401, and behind a route the middleware is never asked.',
    errors:
      'The headers stay on the answers of `app.onError` and `app.notFound`, and on that of an `HTTPException`. Only an `Error` comes so far: what throws something else leaves the server without them.',
    apply: ['npm run deploy'],
    oneLayer:
      "Take away every `c.header('Access-Control-…')` in routes, and the lines of a proxy or of Cloudflare’s rules in front: a header that is sent twice fails as one that is missing.",
    safety: [
      ...safety(policy),
      'A function as `origin` that returns what it is given allows whoever asks, and without `origin` everyone is.',
      'Without `allowHeaders`, or with an empty list, every header that is asked for is allowed.',
    ],
  }),
};
