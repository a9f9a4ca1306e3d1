import type { Trace } from './products.ts';

/** A response header that stands only on answers which a product made itself, without asking who is behind it. */
export interface OwnAnswer extends Omit<Trace, 'role'> {
  /** The header's beginning, in lower case, that must be absent: who stands behind leaves it. */
  readonly without?: string;
}

const cloudflare =
  'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response';

/** By the name that the product has in the table of products. */
export const ownAnswers: readonly OwnAnswer[] = [
  { name: 'Cloudflare', header: 'cf-mitigated', matches: /^challenge$/, source: cloudflare },
  {
    name: 'Cloudflare',
    header: 'location',
    matches: /^https:\/\/[^/]+\.cloudflareaccess\.com\//,
    source: 'https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/cors/',
  },
  {
    name: 'Amazon CloudFront',
    header: 'x-cache',
    matches: /^(Error|LambdaGeneratedResponse|FunctionGeneratedResponse) from cloudfront$/i,
    source: 'https://stackoverflow.com/questions/38428249',
  },
  {
    name: 'AWS WAF',
    header: 'x-amzn-waf-action',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge.html',
  },
  {
    name: 'Vercel',
    header: 'x-vercel-error',
    source: 'https://vercel.com/docs/errors',
  },
  {
    name: 'Amazon API Gateway',
    header: 'x-amzn-errortype',
    without: 'x-amzn-remapped-',
    source: 'https://stackoverflow.com/questions/63146077',
  },
  {
    name: 'AWS Elastic Load Balancing',
    header: 'server',
    matches: /^awselb/i,
    source: 'https://stackoverflow.com/questions/66694137',
  },
  {
    name: 'Kong',
    header: 'x-kong-response-latency',
    without: 'x-kong-upstream-latency',
    source: 'https://stackoverflow.com/questions/29247952',
  },
  {
    name: 'Supabase',
    header: 'sb-error-code',
    source: 'https://github.com/supabase/supabase/issues/39504',
  },
  {
    name: 'Envoy',
    header: 'server',
    matches: /^(istio-)?envoy/i,
    without: 'x-envoy-upstream-service-time',
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
  },
];
