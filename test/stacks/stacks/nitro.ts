import { join } from 'node:path';
import { nitro as stack } from '../../../src/remedies/stacks/nitro.ts';
import { npmFolder, packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

/** Nitro’s own: h3 beside it is a newer one, and handlers would get that. */
const h3 = join(npmFolder, 'node_modules/nitropack/node_modules/h3');

export const nitro: StackUnderTest = {
  stack,
  version: () => packageVersion('nitropack'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    { name: 'a route rule for everyone', lines: { rules: "'/**': { cors: true }," } },
    {
      name: 'a middleware for preflights, and headers on what handlers return',
      lines: {
        middleware: `
          export default defineEventHandler((event) => {
            if (isPreflightRequest(event)) {
              handleCors(event, {
                origin: () => true,
                methods: ['GET', 'PUT'],
                allowHeaders: '*',
                credentials: true,
              });
            }
          });`,
        plugin: `
          export default defineNitroPlugin((nitroApp) => {
            nitroApp.hooks.hook('beforeResponse', (event) => {
              appendCorsHeaders(event, { origin: () => true, credentials: true });
            });
          });`,
      },
      fails: ['error', 'missing', 'unauthorized', 'redirect'],
    },
  ],
  files: (lines) => ({
    'nitro.config.ts': `
      export default defineNitroConfig({
        srcDir: 'server',
        compatibilityDate: '2026-10-01',
        logLevel: 0,
        sourceMap: false,
        alias: { h3: '${h3}' },
        routeRules: { '/moved': { redirect: '/orders' }, ${lines('rules')} },
      });
    `,
    ...(lines('plugin') === '' ? {} : { 'server/plugins/cors.ts': lines('plugin') }),
    ...(lines('middleware') === '' ? {} : { 'server/middleware/00.cors.ts': lines('middleware') }),
    'server/middleware/authentication.ts': `
      export default defineEventHandler((event) => {
        if (event.path === '/private' && !getRequestHeader(event, 'authorization')) {
          throw createError({ statusCode: 401 });
        }
      });
    `,
    'server/routes/orders/index.get.ts': 'export default defineEventHandler(() => []);',
    'server/routes/orders/[id].put.ts': 'export default defineEventHandler((event) => readBody(event));',
    'server/routes/private.get.ts': 'export default defineEventHandler(() => []);',
    'server/routes/broken.get.ts': `
      export default defineEventHandler(() => {
        throw new Error('broken');
      });
    `,
  }),
  build: () => [
    { program: process.execPath, arguments: ['node_modules/nitropack/dist/cli/index.mjs', 'build'] },
  ],
  start: ({ port }) => ({
    program: process.execPath,
    arguments: ['.output/server/index.mjs'],
    env: { NITRO_HOST: '127.0.0.1', NITRO_PORT: `${port}` },
  }),
};
