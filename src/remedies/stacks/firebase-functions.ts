import { corsOptions } from '../cors-package.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines } from '../text.ts';

export const firebaseFunctions: Stack = {
  id: 'firebase-functions',
  name: 'Firebase Functions',
  family: 'platform',
  tried: 'checked',
  products: ['Google Frontend'],
  source: 'https://firebase.google.com/docs/functions/http-events#configuring_cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'function',
        file: 'functions/index.js',
        where:
          'In the place of your `onRequest`; `app` is your Express application, with its routes behind `app.use(cors(…))`. `import` needs `"type": "module"` in `functions/package.json`.',
        language: 'javascript',
        lines: lines(`
          import cors from 'cors';
          import express from 'express';
          import { onRequest } from 'firebase-functions/v2/https';

          const app = express();
          app.use(
            ${at(12, corsOptions(policy))}
          );

          export const api = onRequest({ invoker: 'public' }, app);
        `),
      },
    ],
    order:
      "`invoker: 'public'`: Google checks IAM before your code runs, and answers a preflight, which never brings a token, with 403. Call the function in its own region: a wrong one is a 404 without headers.",
    errors:
      'Headers that are set before an error stay on the answer of Express’ error handler; a function that does not start, runs out of memory or times out is answered without them.',
    apply: ['npm install --prefix functions cors express', 'firebase deploy --only functions:api'],
    oneLayer:
      'Leave the option `cors` of `onRequest` out: it knows origins alone, no credentials, and echoes every header that is asked for. `onCall` has CORS of its own and needs none of this.',
    safety: [
      ...safety(policy),
      "`invoker: 'public'` lets everyone call the function: check who it is in the code.",
    ],
  }),
};
