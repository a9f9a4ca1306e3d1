import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept, quoted } from '../text.ts';

export const h3: Stack = {
  id: 'h3',
  name: 'h3',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://h3.dev/utils/security#handlecorsevent-options',

  remedy: (policy) => ({
    edits: [
      {
        place: 'middleware',
        file: 'cors.ts',
        where:
          'A new file. In Nitro 3 it is `server/middleware/00.cors.ts`, imports from `nitro/h3`, and is loaded without the two lines below.',
        language: 'typescript',
        lines: lines(`
          import { defineMiddleware, handleCors } from 'h3';

          export default defineMiddleware((event) => {
            const preflight = handleCors(event, {
              origin: [${quoted(policy.origins, "'")}],
              methods: [${quoted(policy.methods, "'")}],
              allowHeaders: [${quoted(orAccept(policy.headers), "'")}],
              exposeHeaders: [],
              credentials: ${policy.credentials},
              maxAge: '${maxAge}',
            });
            if (preflight !== false) return preflight;
          });
        `),
      },
      {
        place: 'import',
        file: 'server.ts',
        where: 'Among the imports.',
        language: 'typescript',
        lines: "import cors from './cors.ts';",
      },
      {
        place: 'first',
        file: 'server.ts',
        where: 'Right behind `const app = new H3()`, before every other `app.use` and route.',
        language: 'typescript',
        lines: 'app.use(cors);',
      },
    ],
    order:
      'Middleware runs in the order in which it was added, in Nitro in that of the file names, hence `00`: behind authentication a preflight would get 401.',
    errors:
      '`handleCors` puts the headers on the answers to errors too, 404 and unhandled ones. An `onError` that returns a `Response` of its own loses them, and has to set them itself; Nitro’s error handler is such a one, and takes an `errorHandler` of yours in its place.',
    apply: ['npm start'],
    oneLayer:
      'Take away `cors: true` and `headers` with `Access-Control-…` from `routeRules`, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      '`routeRules` with `cors: true` allows everyone and never credentials, and so does `handleCors` without options.',
      'These lines are for h3 2. In h3 1 (Nitro 2, Nuxt 3 and 4) `handleCors` sends the answer itself: write `defineEventHandler`, and `if (handleCors(…)) return;`.',
    ],
  }),
};
