import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines } from '../text.ts';
import { allowedOrigins, headersOnResponse, isPreflight } from '../web-response.ts';

export const nextjs: Stack = {
  id: 'nextjs',
  name: 'Next.js',
  family: 'framework',
  tried: 'run',
  products: ['Next.js'],
  source: 'https://nextjs.org/docs/app/api-reference/file-conventions/proxy#cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'proxy',
        file: 'proxy.ts',
        where:
          'A new file beside `app` or `pages`. Before Next.js 16 it is `middleware.ts`, and the function `middleware`; where there is one already, do this first in it.',
        language: 'typescript',
        lines: lines(`
          import { type NextRequest, NextResponse } from 'next/server';

          ${allowedOrigins(policy)}

          export function proxy(request: NextRequest) {
            ${at(12, isPreflight)}
            const response = isPreflight ? new NextResponse(null, { status: 204 }) : NextResponse.next();
            ${at(12, headersOnResponse(policy))}
            return response;
          }
        `),
      },
      {
        place: 'config',
        file: 'next.config.ts',
        where:
          'In `nextConfig`. Without it Next.js redirects `/orders/` to `/orders` before it asks the proxy, and without these headers; pages are no longer redirected either.',
        language: 'typescript',
        lines: 'skipTrailingSlashRedirect: true,',
      },
    ],
    order:
      'The proxy is asked before route handlers and pages, but behind the `redirects` of `next.config`, which carry no headers. What checks a session in the proxy comes behind the answer to preflights.',
    errors:
      'The headers stay on what route handlers answer, on 404, and on the 500 for what they throw. A response that the proxy itself makes, a redirect to a login for one, must be given them too.',
    apply: ['npm run build', 'npm start'],
    oneLayer:
      'Take away `Access-Control-…` from `headers` in `next.config` and `vercel.json`, and from the route handlers: for the allowed origins the proxy’s values replace theirs, for all others theirs remain.',
    safety: [
      ...safety(policy),
      "The proxy answers for pages too. Where only the API is meant for other sites, add `export const config = { matcher: '/api/:path*' };`.",
      'On pages that are built ahead Next.js writes its own `Vary` over this one; route handlers keep it.',
      'A text in `headers` of `next.config` is the same for every origin: a list does not work there.',
    ],
  }),
};
