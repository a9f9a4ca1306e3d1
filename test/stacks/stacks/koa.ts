import { koa as stack } from '../../../src/remedies/stacks/koa.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const koa: StackUnderTest = {
  stack,
  version: () => packageVersion('koa'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'cors behind authentication',
      lines: { import: "import cors from '@koa/cors';", late: 'app.use(cors({ credentials: true }));' },
      fails: ['authentication', 'unauthorized'],
    },
    {
      name: 'headers set by hand, which Koa throws away on errors',
      lines: {
        first: `
          app.use(async (ctx, next) => {
            ctx.set('Access-Control-Allow-Origin', ctx.get('Origin'));
            ctx.set('Access-Control-Allow-Credentials', 'true');
            ctx.set('Access-Control-Allow-Methods', 'GET, PUT');
            ctx.set('Access-Control-Allow-Headers', 'authorization, content-type, x-request-id');
            if (ctx.method === 'OPTIONS') ctx.status = 204;
            else await next();
          });`,
      },
      fails: ['error', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    'app.mjs': `
      import Router from '@koa/router';
      import Koa from 'koa';
      ${lines('import')}
      const app = new Koa();
      app.silent = true;
      ${lines('first')}
      app.use((ctx, next) => {
        if (ctx.path === '/private' && !ctx.get('authorization')) ctx.throw(401);
        return next();
      });
      ${lines('late')}
      const router = new Router();
      router.get('/orders', (ctx) => { ctx.body = []; });
      router.put('/orders/:id', (ctx) => { ctx.body = {}; });
      router.get('/private', (ctx) => { ctx.body = []; });
      router.get('/moved', (ctx) => ctx.redirect('/orders'));
      router.get('/broken', () => {
        throw new Error('broken');
      });
      app.use(router.routes()).use(router.allowedMethods());
      app.listen(${port}, '127.0.0.1');
    `,
  }),
  start: () => ({ program: process.execPath, arguments: ['app.mjs'] }),
};
