import type { Trace } from './products.ts';

/** A response header that stands only on answers which a product made itself, without asking who is behind it. */
export interface OwnAnswer extends Omit<Trace, 'role'> {
  /** The header's beginning, in lower case, that must be absent: who stands behind leaves it. */
  readonly without?: string;
}

const cloudflare =
  'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response';

/** By the name that the product has in the table of products; in any order. */
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
    // `Error from cloudfront` stands on the errors of the servers behind it, too.
    header: 'x-cache',
    matches: /^(Lambda|Function)GeneratedResponse from cloudfront$/i,
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses-in-requests.html',
  },
  {
    name: 'Amazon CloudFront',
    header: 'server',
    matches: /^cloudfront$/i,
    source: 'https://repost.aws/knowledge-center/cloudfront-troubleshoot-403-errors',
  },
  {
    name: 'AWS WAF',
    header: 'x-amzn-waf-action',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html',
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
    source: 'https://github.com/danielireson/formplug/issues/16',
  },
  {
    name: 'AWS Elastic Load Balancing',
    header: 'server',
    matches: /^awselb/i,
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html',
  },
  {
    name: 'Kong',
    header: 'x-kong-response-latency',
    without: 'x-kong-upstream-latency',
    source: 'https://github.com/Kong/kong/pull/4998',
  },
  {
    name: 'Supabase',
    // What the function itself answered has a code as well.
    header: 'sb-error-code',
    matches: /^(?!EDGE_FUNCTION_ERROR$)/,
    source: 'https://supabase.com/docs/guides/functions/error-codes',
  },
  {
    name: 'Envoy',
    header: 'server',
    matches: /^(istio-)?envoy/i,
    without: 'x-envoy-upstream-service-time',
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
  },
];
