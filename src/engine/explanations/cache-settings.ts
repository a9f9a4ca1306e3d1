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

/** How each cache is told that an answer depends on the origin. */
const settings: readonly Setting[] = [
  {
    product: 'Amazon CloudFront',
    setting: `In CloudFront, attach a response headers policy with CORS to the cache behavior, or put ${code('Origin')} into its cache policy, so that each origin has a copy of its own`,
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/header-caching.html#header-caching-web-cors',
  },
  {
    product: 'Azure Front Door',
    setting: `In Front Door, let a rule set write ${field('access-control-allow-origin')} on every response of this route`,
    source:
      'https://learn.microsoft.com/en-us/azure/frontdoor/standard-premium/troubleshoot-cross-origin-resources',
  },
];

/** What makes the cache of this exchange keep answers apart by origin. */
export function cacheSetting({ exchange, history }: Subject): string {
  const names = answeredBy(exchange, history).map(({ name }) => name);
  return (
    settings.find(({ product }) => names.includes(product))?.setting ??
    `Let the server answer with its CORS headers and ${field('vary', 'Origin')} always, also where a request has no ${code('Origin')}`
  );
}
