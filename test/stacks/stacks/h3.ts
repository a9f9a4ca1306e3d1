import { h3 as stack } from '../../../src/remedies/stacks/h3.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const h3: StackUnderTest = {
  stack,
  version: () => packageVersion('h3'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'headers on answers alone, not on those to errors',
      lines: {
        first: `
          app.use((event) => {
            event.res.headers.set('access-control-allow-origin', event.req.headers.get('origin') ?? '');
            event.res.headers.set('access-control-allow-credentials', 'true');
            event.res.headers.set('access-control-allow-methods', 'GET, PUT');
            event.res.headers.set('access-control-allow-headers', 'authorization, content-type, x-request-id');
            if (event.req.method === 'OPTIONS') return '';
          });`,
      },
      fails: ['error', 'missing', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    'cors.ts': lines('middleware'),
    'server.ts': `
      import { H3, HTTPError, redirect, serve } from 'h3';
      ${lines('import')}
      const app = new H3();
      ${lines('first')}
      app.use('/private', (event) => {
        if (!event.req.headers.has('authorization')) throw new HTTPError({ status: 401 });
      });
      app.get('/orders', () => []);
      app.put('/orders/:id', (event) => event.req.json());
      app.get('/private', () => []);
      app.get('/moved', () => redirect('/orders'));
      app.get('/broken', () => {
        throw new Error('broken');
      });
      serve(app, { port: ${port}, hostname: '127.0.0.1', silent: true });
    `,
  }),
  start: () => ({
    program: process.execPath,
    arguments: ['--import', import.meta.resolve('tsx'), 'server.ts'],
  }),
};
