import type { OwnProxy } from '../own-proxy.ts';
import { keptFromTheApi, keptFromThePage, startOfLocation } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { lines, quoted } from '../text.ts';

export const worker: OwnProxy = {
  id: 'worker',
  name: 'Cloudflare Worker',
  purpose: 'production',
  tried: 'run',
  source: 'https://developers.cloudflare.com/workers/examples/respond-with-another-site/',

  remedy: (target) => ({
    edits: [
      {
        place: 'api',
        file: 'src/api.js',
        where: 'A new file.',
        language: 'javascript',
        // Only setting the path, never a URL made of it, keeps `//elsewhere.example` from naming a host.
        lines: lines(`
          export async function callApi(request) {
            const { pathname, search } = new URL(request.url);
            const url = new URL('${target.server}');
            url.pathname = pathname.slice('/api'.length);
            url.search = search;
            const forwarded = new Request(url, request);
            for (const name of [${quoted(keptFromTheApi, "'")}]) forwarded.headers.delete(name);
            const answer = await fetch(forwarded, { redirect: 'manual' });
            const response = new Response(answer.body, answer);
            for (const name of [${quoted(keptFromThePage, "'")}]) response.headers.delete(name);
            const location = answer.headers.get('location');
            if (location !== null) {
              response.headers.set('location', location.replace(/${startOfLocation(target)}/, '/api/'));
            }
            return response;
          }
        `),
      },
      {
        place: 'import',
        file: 'src/index.js',
        where: 'Among the imports.',
        language: 'javascript',
        lines: "import { callApi } from './api.js';",
      },
      {
        place: 'fetch',
        file: 'src/index.js',
        where: 'First in the `fetch` handler, or behind your own login.',
        language: 'javascript',
        lines: "if (new URL(request.url).pathname.startsWith('/api/')) return callApi(request);",
      },
    ],
    apply: ['npx wrangler deploy'],
    warnings: ownProxyWarnings('production', target),
  }),
};
