import { corsOptions } from '../cors-package.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines } from '../text.ts';

export const express: Stack = {
  id: 'express',
  name: 'Express',
  family: 'framework',
  tried: 'run',
  products: ['Express'],
  source: 'https://expressjs.com/en/resources/middleware/cors.html',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'app.js',
        where: "Among the imports; in CommonJS `const cors = require('cors');`.",
        language: 'javascript',
        lines: "import cors from 'cors';",
      },
      {
        place: 'first',
        file: 'app.js',
        where: 'Right behind `const app = express()`, before every other `app.use` and every route.',
        language: 'javascript',
        lines: lines(`
          app.use(
            ${at(12, corsOptions(policy))}
          );
        `),
      },
    ],
    order:
      'Express asks its middleware in the order in which it was added: behind authentication, a preflight would get 401 before `cors` sees it.',
    errors:
      'Headers that are set before an error is thrown stay on the answer of the error handler, and on 404. Express 4 does not see what an `async` handler throws: the process ends without an answer, which Firefox calls CORS too. Express 5 answers 500.',
    apply: ['npm install cors', 'node app.js'],
    oneLayer:
      "Take away every `res.setHeader('Access-Control-…')` in routes and the lines of a proxy in front: a header that is sent twice fails as one that is missing.",
    safety: [
      ...safety(policy),
      "A list of one is meant: `origin: '…'` as a plain text is sent to every origin, fitting or not, and `origin: true` allows whoever asks.",
      'Leave `helmet` as it is: its `Cross-Origin-Resource-Policy: same-origin` stops what other sites embed without CORS, as with `<img>`, and none of these calls.',
    ],
  }),
};
