import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { caddy } from './caddy.ts';
import { express } from './express.ts';
import { nextRewrites } from './next-rewrites.ts';
import { nginx } from './nginx.ts';
import { vite } from './vite.ts';
import { webpack } from './webpack.ts';
import { worker } from './worker.ts';

/** In the order of the picker. */
export const ownProxiesUnderTest: readonly OwnProxyUnderTest[] = [
  vite,
  webpack,
  nextRewrites,
  nginx,
  caddy,
  express,
  worker,
];
