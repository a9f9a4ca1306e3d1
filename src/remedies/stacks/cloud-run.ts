import { corsOptions } from '../cors-package.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines } from '../text.ts';

export const cloudRun: Stack = {
  id: 'cloud-run',
  name: 'Cloud Run',
  family: 'platform',
  tried: 'checked',
  products: ['Google Frontend'],
  source: 'https://cloud.google.com/run/docs/authenticating/public',

  remedy: (policy) => ({
    edits: [
      {
        place: 'service',
        file: 'index.js',
        where:
          'First in the application that the container runs, here Express; for another framework take its own remedy, and the commands below.',
        language: 'javascript',
        lines: lines(`
          import cors from 'cors';
          import express from 'express';

          const app = express();
          app.use(
            ${at(12, corsOptions(policy))}
          );

          app.listen(process.env.PORT ?? 8080);
        `),
      },
    ],
    order:
      'Cloud Run has no CORS settings. Where it demands a login (IAM), it answers a preflight, which never brings a token, with 403 before the container sees it.',
    errors:
      'Headers that are set before an error stay on the answer of Express’ error handler; what Cloud Run answers for the container (403, 429, 503 while it starts or after a crash) has none.',
    apply: ['npm install cors express', 'gcloud run deploy SERVICE --source . --allow-unauthenticated'],
    oneLayer:
      'Set them in the container alone: take custom response headers off the load balancer’s backend service, and `ESPv2` or API Gateway’s `--cors_preset` off in front.',
    safety: [
      ...safety(policy),
      '`--allow-unauthenticated` lets everyone call the service: check who it is in the code, or keep IAM and let a server of yours call it.',
    ],
  }),
};
