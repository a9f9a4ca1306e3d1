import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { aroundHandler } from '../web-response.ts';

export const supabase: Stack = {
  id: 'supabase',
  name: 'Supabase Edge Functions',
  family: 'platform',
  tried: 'checked',
  products: ['Supabase'],
  source: 'https://supabase.com/docs/guides/functions/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'shared',
        file: 'supabase/functions/_shared/cors.ts',
        where: 'The whole file.',
        language: 'typescript',
        lines: aroundHandler(policy, 'Response'),
      },
      {
        place: 'import',
        file: 'supabase/functions/<name>/index.ts',
        where: 'Among the imports.',
        language: 'typescript',
        lines: "import { withCors } from '../_shared/cors.ts';",
      },
      {
        place: 'function',
        file: 'supabase/functions/<name>/index.ts',
        where: 'In the place of `Deno.serve(handler)`, with your function as `handler`.',
        language: 'typescript',
        lines: 'Deno.serve(withCors(handler));',
      },
    ],
    order:
      'Answer the preflight before anything reads a token or a body. `supabase-js` sends `authorization`, `apikey`, `x-client-info` and `content-type`: all that pages send must be listed.',
    errors:
      'What the handler throws gets the headers here. A function that cannot start, runs out of memory or time, and a token that the gateway refuses (`verify_jwt`), are answered without you.',
    apply: ['supabase functions serve', 'supabase functions deploy'],
    oneLayer: 'Take `corsHeaders` out of the single answers of your functions: `withCors` sets them for all.',
    safety: [
      ...safety(policy),
      'The sample in many guides allows `*`: that is every site, for every function that uses it.',
    ],
  }),
};
