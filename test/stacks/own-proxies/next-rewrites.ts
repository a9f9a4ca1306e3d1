import { nextRewrites as proxy } from '../../../src/remedies/own-proxies/next-rewrites.ts';
import { forwarded } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { packageVersion } from '../running-project.ts';

export const nextRewrites: OwnProxyUnderTest = {
  proxy,
  version: () => packageVersion('next'),
  situations: forwarded,
  answersAsTheyAre: true,
  files: (lines) => ({
    'package.json': '{ "private": true }',
    'proxy.ts': lines('proxy'),
    'next.config.mjs': `
      export default {
        // The modules are linked to, and are not below this folder.
        turbopack: { root: '/' },
        ${lines('config')}
      };`,
    'app/route.js': `
      export const GET = () =>
        new Response('<!doctype html><title>Shop</title>', { headers: { 'content-type': 'text/html' } });`,
  }),
  start: ({ port }) => ({
    program: process.execPath,
    arguments: ['node_modules/next/dist/bin/next', 'dev', '-p', `${port}`, '-H', '127.0.0.1'],
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  }),
};
