import { express as stack } from '../../../src/remedies/stacks/express.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const express: StackUnderTest = {
  stack,
  version: () => packageVersion('express'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'cors behind authentication',
      lines: {
        import: "import cors from 'cors';",
        late: 'app.use(cors({ origin: true, credentials: true }));',
      },
      fails: ['authentication', 'unauthorized'],
    },
    {
      name: 'everyone, by default, and credentials',
      lines: { import: "import cors from 'cors';", first: 'app.use(cors({ credentials: true }));' },
    },
  ],
  files: (lines, { port }) => ({
    'app.mjs': `
      import express from 'express';
      ${lines('import')}
      const app = express();
      ${lines('first')}
      app.use((request, response, next) => {
        // As helmet does.
        response.set('Cross-Origin-Resource-Policy', 'same-origin');
        next();
      });
      app.use('/private', (request, response, next) => {
        if (request.headers.authorization) next();
        else response.status(401).json({});
      });
      ${lines('late')}
      app.get('/orders', (request, response) => response.json([]));
      app.put('/orders/:id', express.json(), (request, response) => response.json(request.body));
      app.get('/private', (request, response) => response.json([]));
      app.get('/moved', (request, response) => response.redirect('/orders'));
      app.get('/broken', () => {
        throw new Error('broken');
      });
      app.listen(${port}, '127.0.0.1');
    `,
  }),
  start: () => ({ program: process.execPath, arguments: ['app.mjs'] }),
};
