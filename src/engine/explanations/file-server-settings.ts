import { answeredBy } from '../answered-by.ts';
import type { Subject } from '../cause.ts';
import { code, field } from '../words.ts';

interface Setting {
  /** As in the table of products. */
  readonly product: string;
  /** Who sets what, as the beginning of a sentence. */
  readonly setting: string;
  readonly source: string;
}

const allowAll = field('access-control-allow-origin', '*');

/** How servers of files are told to allow other origins. */
const settings: readonly Setting[] = [
  {
    product: 'Amazon S3',
    setting: `In S3, add a CORS rule with this origin in ${code('AllowedOrigins')} and ${code('GET')} in ${code('AllowedMethods')} to the bucket`,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enabling-cors-examples.html',
  },
  {
    product: 'Google Cloud Storage',
    setting: `In Cloud Storage, set a CORS configuration with this origin on the bucket (${code('gcloud storage buckets update --cors-file')})`,
    source: 'https://cloud.google.com/storage/docs/using-cors',
  },
  {
    product: 'Azure Storage',
    setting: 'In Azure Storage, add a CORS rule with this origin to the blob service of the account',
    source:
      'https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services',
  },
  {
    product: 'nginx',
    setting: `In nginx, write ${code('add_header Access-Control-Allow-Origin "*" always;')} into the location of these files`,
    source: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
  },
  {
    product: 'Apache HTTP Server',
    setting: `In Apache, write ${code('Header always set Access-Control-Allow-Origin "*"')} for these files`,
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html',
  },
  {
    product: 'Microsoft IIS',
    setting: `In IIS, install the CORS module and add this origin to ${code('<cors>')} in ${code('web.config')}`,
    source:
      'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
  },
  {
    product: 'Netlify',
    setting: `In Netlify, name these files in ${code('_headers')} with ${allowAll}`,
    source: 'https://docs.netlify.com/routing/headers/',
  },
  {
    product: 'Vercel',
    setting: `In Vercel, name these files under ${code('headers')} in ${code('vercel.json')} with ${allowAll}`,
    source: 'https://vercel.com/docs/project-configuration#headers',
  },
  {
    product: 'Amazon CloudFront',
    setting: 'In CloudFront, attach a response headers policy with CORS to the cache behavior',
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
  },
];

/** How the server of this file is told to allow the page; `origin` as it must be allowed. */
export function fileServerSetting({ exchange, history }: Subject, origin: string): string {
  const names = answeredBy(exchange, history).map(({ name }) => name);
  return (
    settings.find(({ product }) => names.includes(product))?.setting ??
    `Let the server answer ${allowAll}, or ${field('access-control-allow-origin', origin)} with ${field('vary', 'Origin')}`
  );
}
