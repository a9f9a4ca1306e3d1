import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines } from '../text.ts';
import { aroundHandler } from '../web-response.ts';

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
        file: 'netlify/edge-functions/cors.ts',
        where: 'A new file; narrow `path` where only a part of the site is called from elsewhere.',
        language: 'typescript',
        lines: [
          "import type { Config, Context } from '@netlify/edge-functions';",
          aroundHandler(policy, 'Response'),
          lines(`
            export default withCors((_request, context: Context) => context.next());

            export const config: Config = { path: '/*' };
          `),
        ].join('\n\n'),
      },
    ],
    order:
      'Edge functions run before redirects, functions and files, so preflights are answered first; where you have others, declare this one first. Password protection of the site still comes before it.',
    errors:
      'What functions and files answer, 404 and 500 too, comes through `context.next()` and gets the headers. An edge function that runs out of time or memory is answered without them.',
    apply: ['npm install --save-dev @netlify/edge-functions', 'netlify dev', 'netlify deploy --prod'],
    oneLayer:
      'The edge function takes away what functions send; delete `Access-Control-…` from `_headers` and `netlify.toml`: those can name one origin only, and never reach functions.',
    safety: safety(policy),
  }),
};
