import { nextjs as stack } from '../../../src/remedies/stacks/nextjs.ts';
import { packageVersion } from '../running-project.ts';
import {
  authentication,
  error,
  preflight,
  redirect,
  type Situation,
  simple,
  unauthorized,
} from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

/** Redirected to the path without it, unless told otherwise. */
const slash: Situation = { ...simple, name: 'slash', path: '/orders/' };

export const nextjs: StackUnderTest = {
  stack,
  version: () => packageVersion('next'),
  situations: [simple, preflight, error, authentication, unauthorized, redirect, slash],
  broken: [
    { name: 'no CORS' },
    {
      name: 'headers in next.config: everyone, and credentials',
      lines: {
        config: `
          headers: async () => [
            {
              source: '/:path*',
              headers: [
                { key: 'Access-Control-Allow-Origin', value: '*' },
                { key: 'Access-Control-Allow-Credentials', value: 'true' },
                { key: 'Access-Control-Allow-Methods', value: 'GET, PUT' },
                { key: 'Access-Control-Allow-Headers', value: 'Authorization, Content-Type, X-Request-Id' },
              ],
            },
          ],`,
      },
    },
  ],
  files: (lines) => ({
    'package.json': '{ "private": true }',
    ...(lines('proxy') === '' ? {} : { 'proxy.ts': lines('proxy') }),
    'next.config.mjs': `
      export default {
        // The modules are linked to, and are not below this folder.
        turbopack: { root: '/' },
        ${lines('config')}
      };
    `,
    'app/orders/route.js': 'export const GET = () => Response.json([]);',
    'app/orders/[id]/route.js': 'export const PUT = async (request) => Response.json(await request.json());',
    'app/private/route.js': `
      export const GET = (request) =>
        Response.json([], { status: request.headers.has('authorization') ? 200 : 401 });
    `,
    'app/moved/route.js': `
      import { redirect } from 'next/navigation';
      export const GET = () => redirect('/orders');
    `,
    'app/broken/route.js': `
      export const GET = () => {
        throw new Error('broken');
      };
    `,
  }),
  // What is built answers alike, and takes four times as long to start.
  start: ({ port }) => ({
    program: process.execPath,
    arguments: ['node_modules/next/dist/bin/next', 'dev', '-p', `${port}`, '-H', '127.0.0.1'],
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  }),
};
