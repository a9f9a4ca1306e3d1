import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { aroundHandler } from '../web-response.ts';

export const cloudflareWorkers: Stack = {
  id: 'cloudflare-workers',
  name: 'Cloudflare Workers',
  family: 'runtime',
  tried: 'run',
  products: ['Cloudflare'],
  source: 'https://developers.cloudflare.com/workers/examples/cors-header-proxy/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'cors',
        file: 'src/cors.ts',
        where: 'A new file.',
        language: 'typescript',
        lines: aroundHandler(policy, 'Response'),
      },
      {
        place: 'import',
        file: 'src/index.ts',
        where: 'Among the imports.',
        language: 'typescript',
        lines: "import { withCors } from './cors.ts';",
      },
      {
        place: 'export',
        file: 'src/index.ts',
        where:
          'In `export default`, in place of `fetch`: what stood there becomes `async function handleRequest(request, env, ctx)`.',
        language: 'typescript',
        lines: 'fetch: withCors(handleRequest),',
      },
    ],
    order:
      'Around everything: what checks a token, routes or redirects belongs into `handleRequest`, behind the answer to preflights.',
    errors:
      'Every way out gets the headers, what is thrown too: it is logged, and answered with 500. What Cloudflare answers in the Worker’s place (limits, Access, a challenge) does not come this way.',
    apply: ['npx wrangler deploy'],
    oneLayer:
      'The lines replace what the server behind the Worker has set. Take away every `Access-Control-…` in the Worker’s own answers, in `_headers` and in the zone’s Transform Rules.',
    safety: [
      ...safety(policy),
      'Cloudflare’s cache keeps no variants by `Origin`, whatever `Vary` says: set these headers in the Worker, behind the cache, and never on what you put into it.',
    ],
  }),
};
