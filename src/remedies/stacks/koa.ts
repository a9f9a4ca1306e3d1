import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept, quoted } from '../text.ts';

export const koa: Stack = {
  id: 'koa',
  name: 'Koa',
  family: 'framework',
  tried: 'run',
  products: ['Koa'],
  source: 'https://github.com/koajs/cors#readme',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'app.js',
        where: "Among the imports; in CommonJS `const cors = require('@koa/cors');`.",
        language: 'javascript',
        lines: "import cors from '@koa/cors';",
      },
      {
        place: 'first',
        file: 'app.js',
        where: 'Right behind `const app = new Koa()`, before every other `app.use`.',
        language: 'javascript',
        lines: lines(`
          const allowedOrigins = [${quoted(policy.origins, "'")}];
          app.use(
            cors({
              origin: (ctx) => {
                const origin = ctx.get('Origin');
                return allowedOrigins.includes(origin) ? origin : '';
              },
              allowMethods: [${quoted(policy.methods, "'")}],
              allowHeaders: [${quoted(orAccept(policy.headers), "'")}],
              credentials: ${policy.credentials},
              maxAge: ${maxAge},
              keepHeadersOnError: true,
            }),
          );
        `),
      },
    ],
    order:
      'Koa asks its middleware in the order in which it was added: behind authentication, a preflight would get 401 before `cors` sees it.',
    errors:
      'Koa throws away all headers when something is thrown, `ctx.throw(401)` too. With `keepHeadersOnError` the package hands them over with the error, so that 4xx and 5xx carry them.',
    apply: ['npm install @koa/cors', 'node app.js'],
    oneLayer:
      "Take away every `ctx.set('Access-Control-…')` in routes and the lines of a proxy in front: a header that is sent twice fails as one that is missing.",
    safety: [
      ...safety(policy),
      'The package knows no list, hence the function: a plain text is sent to every origin, and without `origin` whoever asks is allowed as soon as `credentials` is true.',
      'Without `allowHeaders`, or with an empty list, it allows every header that is asked for.',
    ],
  }),
};
