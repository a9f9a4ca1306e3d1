import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines } from '../text.ts';
import { aroundHandler } from '../web-response.ts';

export const vercel: Stack = {
  id: 'vercel',
  name: 'Vercel',
  family: 'platform',
  tried: 'checked',
  products: ['Vercel'],
  source: 'https://vercel.com/docs/routing-middleware/api',

  remedy: (policy) => ({
    edits: [
      {
        place: 'middleware',
        file: 'middleware.ts',
        where:
          'A new file beside `package.json`; narrow `matcher` where only a part is called from elsewhere. For Next.js take its own remedy.',
        language: 'typescript',
        lines: [
          "import { next } from '@vercel/functions';",
          aroundHandler(policy, 'Response'),
          lines(`
            // What \`next\` gives is no answer yet: Vercel joins its headers to that of the function.
            export default withCors(() => next());

            export const config = { matcher: '/api/:path*' };
          `),
        ].join('\n\n'),
      },
    ],
    order:
      'Middleware runs before functions and files, but behind the firewall and Deployment Protection: those answer preflights of protected deployments with 401, whatever this says (there is “OPTIONS Allowlist” for that).',
    errors:
      'The headers are joined to what functions answer, 4xx and 5xx too; look at an answer of Vercel itself (`x-vercel-error`, a timeout for one) before you count on it there.',
    apply: ['npm install @vercel/functions', 'vercel deploy --prod'],
    oneLayer:
      'Delete `Access-Control-…` from `headers` in `vercel.json`, which can only name one origin per rule, and from the functions.',
    safety: [
      ...safety(policy),
      'A redirect to or from a trailing slash (308) is made without these headers: call the final URL.',
    ],
  }),
};
