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
        where: 'A new file.',
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
      'Middleware runs in the order in which it was added: behind authentication a preflight would get 401.',
    errors:
      '`handleCors` puts the headers on the answers to errors too, 404 and unhandled ones. An `onError` that returns a `Response` of its own loses them, and has to set them itself.',
    apply: ['npm start'],
    oneLayer:
      'Take away `handleCors` from single routes, which replaces what stands here, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      '`handleCors` without options allows everyone, and never credentials.',
      'These lines are for h3 2. In h3 1 `handleCors` sends the answer itself: write `defineEventHandler`, and `if (handleCors(…)) return;`. In Nitro and Nuxt take Nitro’s own remedy.',
    ],
  }),
};
