import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge, only } from '../text.ts';

const known = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

export const s3: Stack = {
  id: 's3',
  name: 'Amazon S3',
  family: 'platform',
  tried: 'checked',
  products: ['Amazon S3'],
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',

  remedy: (policy) => ({
    edits: [
      {
        place: 'bucket',
        file: 'cors.json',
        where:
          'A new file; it replaces all rules of the bucket. In the console (Permissions, CORS) paste what stands behind `"CORSRules":`, from `[` to `]`.',
        language: 'json',
        lines: JSON.stringify(
          {
            CORSRules: [
              {
                AllowedOrigins: policy.origins,
                AllowedMethods: only(policy.methods, known),
                AllowedHeaders: policy.headers,
                MaxAgeSeconds: maxAge,
              },
            ],
          },
          null,
          2,
        ),
      },
    ],
    order:
      'S3 answers preflights without a signature. Call the bucket at the address of its own region: a preflight that is redirected to another region fails.',
    errors:
      'S3 puts the headers on 403 and 404 too, where the rule fits; a redirect to the right region (301, 307) has none.',
    apply: [
      'aws s3api put-bucket-cors --bucket BUCKET --cors-configuration file://cors.json',
      'aws s3api get-bucket-cors --bucket BUCKET',
    ],
    oneLayer:
      'Behind CloudFront leave the headers to one of the two: to the bucket (CloudFront must forward `Origin`), or to a response headers policy with `OriginOverride`.',
    safety: [
      ...safety(policy),
      'S3 sends `Access-Control-Allow-Credentials: true` to every listed origin, whether you want it or not.',
      'S3 sends `Vary: Origin` only where a request has an `Origin`: a browser that cached an image without it shows the page an answer without headers, so put `crossorigin` on that `<img>` as well.',
    ],
  }),
};
