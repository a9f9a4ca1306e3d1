import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const fastify: Stack = {
  id: 'fastify',
  name: 'Fastify',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://github.com/fastify/fastify-cors#readme',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'server.js',
        where: "Among the imports; in CommonJS `const cors = require('@fastify/cors');`.",
        language: 'javascript',
        lines: "import cors from '@fastify/cors';",
      },
      {
        place: 'first',
        file: 'server.js',
        where:
          'Right behind `const fastify = Fastify()`, before every other `register`, `addHook` and route; on the outermost instance, for a plugin’s instance passes it on only to its own routes.',
        language: 'javascript',
        lines: lines(`
          fastify.register(cors, {
            origin: [${quoted(policy.origins, "'")}],
            methods: [${quoted(policy.methods, "'")}],
            allowedHeaders: [${quoted(policy.headers, "'")}],
            credentials: ${policy.credentials},
            maxAge: ${maxAge},
          });
        `),
      },
    ],
    order:
      'The package answers in an `onRequest` hook, and hooks run in the order in which they were added: behind the one that checks the token, a preflight would get 401.',
    errors:
      'Fastify keeps on an error’s answer what the hook has set, for 404 and for what a handler throws too. What is written past it (`reply.hijack()`, `reply.raw`) has to set the headers itself.',
    apply: ['npm install @fastify/cors', 'node server.js'],
    oneLayer:
      "Take away every `reply.header('Access-Control-…')` in routes and hooks, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.",
    safety: [
      ...safety(policy),
      'Keep the list: `origin: true` allows whoever asks, and a plain text instead of a list is sent to every origin, fitting or not.',
      'Without `methods` the package allows `GET`, `HEAD` and `POST` alone since its version 11, and without `allowedHeaders` every header that is asked for.',
    ],
  }),
};
