import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines } from '../text.ts';
import { webLines, withHeadersLines } from '../web-lines.ts';

export const netlify: Stack = {
  id: 'netlify',
  name: 'Netlify',
  family: 'platform',
  tried: 'checked',
  products: ['Netlify'],
  source: 'https://docs.netlify.com/build/edge-functions/api/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'edge function',
        file: 'netlify/edge-functions/cors.js',
        where: 'A new file; narrow `path` where only a part of the site is called from elsewhere.',
        language: 'javascript',
        lines: [
          webLines(policy),
          withHeadersLines(),
          lines(`
            export default async function cors(request, context) {
              const headers = corsHeaders(request);
              if (isPreflight(request)) return new Response(null, { status: 204, headers });
              return withHeaders(await context.next(), headers);
            }

            export const config = { path: '/*' };
          `),
        ].join('\n\n'),
      },
    ],
    order:
      'Edge functions run before redirects, functions and files, so preflights are answered first; where you have others, declare this one first. Password protection of the site still comes before it.',
    errors:
      'What functions and files answer, 404 and 500 too, comes through `context.next()` and gets the headers; a crash of the edge function itself does not.',
    apply: ['netlify dev', 'netlify deploy --prod'],
    oneLayer:
      'The edge function takes away what functions send; delete `Access-Control-…` from `_headers` and `netlify.toml`: those can name one origin only, and never reach functions.',
    safety: safety(policy),
  }),
};
