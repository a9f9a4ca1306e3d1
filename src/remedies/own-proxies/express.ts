import type { OwnProxy } from '../own-proxy.ts';
import { proxyEvents } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { at, lines } from '../text.ts';

export const express: OwnProxy = {
  id: 'express',
  name: 'Express',
  purpose: 'production',
  tried: 'run',
  source: 'https://github.com/chimurai/http-proxy-middleware#readme',

  remedy(target) {
    const { request, answer } = proxyEvents(target);
    return {
      edits: [
        {
          place: 'import',
          file: 'app.js',
          where: 'Among the imports.',
          language: 'javascript',
          lines: "import { createProxyMiddleware } from 'http-proxy-middleware';",
        },
        {
          place: 'first',
          file: 'app.js',
          where:
            'Behind your own login, and before `express.json()`: what has read the body leaves none to forward.',
          language: 'javascript',
          lines: lines(`
            app.use(
              '/api',
              createProxyMiddleware({
                target: '${target.server}',
                changeOrigin: true,
                on: {
                  proxyReq: ${at(18, request)},
                  proxyRes: ${at(18, answer)},
                },
              }),
            );
          `),
        },
      ],
      apply: ['npm install http-proxy-middleware', 'node app.js'],
      warnings: [
        ...ownProxyWarnings('production', target),
        'These lines are for http-proxy-middleware 3 and later: before, `/api` stays in the path, and the two functions are called `onProxyReq` and `onProxyRes`.',
      ],
    };
  },
};
