import type { OwnProxy } from '../own-proxy.ts';
import { keptFromTheApi } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { lines, quoted } from '../text.ts';

export const nextRewrites: OwnProxy = {
  id: 'next-rewrites',
  name: 'Next.js rewrites',
  purpose: 'production',
  tried: 'run',
  source:
    'https://nextjs.org/docs/app/api-reference/config/next-config-js/rewrites#rewriting-to-an-external-url',

  remedy: (target) => ({
    edits: [
      {
        place: 'config',
        file: 'next.config.ts',
        where: 'In the configuration.',
        language: 'typescript',
        lines: lines(`
          async rewrites() {
            return [{ source: '/api/:path*', destination: '${target.server}/:path*' }];
          },
        `),
      },
      {
        place: 'proxy',
        file: 'proxy.ts',
        where:
          'A new file beside `app` (or `pages`). Before Next.js 16, file and function are called `middleware`.',
        language: 'typescript',
        lines: lines(`
          import { type NextRequest, NextResponse } from 'next/server';

          export const config = { matcher: '/api/:path*' };

          export function proxy(request: NextRequest) {
            const headers = new Headers(request.headers);
            for (const name of [${quoted(keptFromTheApi, "'")}]) headers.delete(name);
            return NextResponse.next({ request: { headers } });
          }
        `),
      },
    ],
    apply: ['npx next build && npx next start'],
    warnings: [
      ...ownProxyWarnings('production', target),
      'Rewrites leave the answers as they are: a `Set-Cookie` of the API is stored for your own site, and an `Access-Control-Allow-Origin` of the API still lets that origin read.',
      'A redirect of the API names the API’s own address, and the browser blocks it there: call the final URL.',
      'A route of your own below `app/api` comes first: take another prefix where you have one.',
    ],
  }),
};
