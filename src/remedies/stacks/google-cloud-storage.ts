import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge } from '../text.ts';

export const googleCloudStorage: Stack = {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  family: 'platform',
  tried: 'checked',
  products: ['Google Cloud Storage'],
  source: 'https://cloud.google.com/storage/docs/using-cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'bucket',
        file: 'cors.json',
        where: 'A new file; it replaces all rules of the bucket.',
        language: 'json',
        lines: JSON.stringify(
          [
            {
              origin: policy.origins,
              method: policy.methods,
              responseHeader: policy.headers,
              maxAgeSeconds: maxAge,
            },
          ],
          null,
          2,
        ),
      },
    ],
    order:
      'Cloud Storage answers preflights without a signature. Call `storage.googleapis.com`: `storage.cloud.google.com` sends to a login and knows no CORS.',
    errors:
      'Look at a 403 and a 404 with `curl -i` and an `Origin` before you count on the headers there; a signed URL that does not fit its method or headers looks like a CORS error, so read its status.',
    apply: [
      'gcloud storage buckets update gs://BUCKET --cors-file=cors.json',
      'gcloud storage buckets describe gs://BUCKET --format="default(cors_config)"',
    ],
    oneLayer:
      'Behind Cloud CDN leave them to the bucket: take custom response headers off the load balancer’s backend bucket.',
    safety: [
      ...safety(policy),
      'Cloud Storage never sends `Access-Control-Allow-Credentials`: call it without `credentials: "include"`, with a token or a signed URL.',
      'An answer that was cached in front of it without `Origin` has no headers for as long as it stays there.',
    ],
  }),
};
