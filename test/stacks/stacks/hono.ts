import { hono as stack } from '../../../src/remedies/stacks/hono.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const cors = {
  import: "import { cors } from 'hono/cors';",
  call: 'app.use(cors({ origin: (origin) => origin, credentials: true }));',
};

export const hono: StackUnderTest = {
  stack,
  version: () => packageVersion('hono'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'cors behind authentication',
      lines: { import: cors.import, late: cors.call },
      fails: ['authentication', 'unauthorized'],
    },
    {
      name: 'cors behind the routes',
      lines: { import: cors.import, last: cors.call },
      // Only what no route answers comes so far: preflights, which need an answer behind them, and 404.
      fails: ['simple', 'preflight', 'error', 'authentication', 'unauthorized', 'redirect'],
    },
  ],
  files: (lines, { port }) => ({
    'index.mjs': `
      import { serve } from '@hono/node-server';
      import { Hono } from 'hono';
      import { HTTPException } from 'hono/http-exception';
      ${lines('import')}
      const app = new Hono();
      ${lines('first')}
      app.use('/private', async (c, next) => {
        if (!c.req.header('authorization')) throw new HTTPException(401);
        await next();
      });
      ${lines('late')}
      app.get('/orders', (c) => c.json([]));
      app.put('/orders/:id', async (c) => c.json(await c.req.json()));
      app.get('/private', (c) => c.json([]));
      app.get('/moved', (c) => c.redirect('/orders'));
      app.get('/broken', () => {
        throw new Error('broken');
      });
      ${lines('last')}
      serve({ fetch: app.fetch, port: ${port}, hostname: '127.0.0.1' });
    `,
  }),
  start: () => ({ program: process.execPath, arguments: ['index.mjs'] }),
};
