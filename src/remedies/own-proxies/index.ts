import type { OwnProxy } from '../own-proxy.ts';
import { angular } from './angular.ts';
import { caddy } from './caddy.ts';
import { express } from './express.ts';
import { nextRewrites } from './next-rewrites.ts';
import { nginx } from './nginx.ts';
import { vite } from './vite.ts';
import { webpack } from './webpack.ts';
import { worker } from './worker.ts';

/** Every proxy of one’s own that there are lines for, in the order in which a picker shows them. */
export const ownProxies: readonly OwnProxy[] = [
  vite,
  webpack,
  angular,
  nextRewrites,
  nginx,
  caddy,
  express,
  worker,
];
