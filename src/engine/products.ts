import type { AnsweredBy } from './diagnosis.ts';

interface Product {
  readonly name: string;
  readonly role: AnsweredBy['role'];
  /** Response header that gives it away, in lower case. */
  readonly header: string;
  /** Left out: the header's presence is enough. */
  readonly matches?: RegExp;
}

/** What response headers tell of who answered, ordered from the outside in. */
export const products: readonly Product[] = [
  { name: 'Cloudflare', role: 'cdn', header: 'server', matches: /^cloudflare/i },
  { name: 'Cloudflare', role: 'cdn', header: 'cf-ray' },
  { name: 'Amazon CloudFront', role: 'cdn', header: 'x-amz-cf-id' },
  { name: 'Amazon CloudFront', role: 'cdn', header: 'via', matches: /\(CloudFront\)/i },
  { name: 'Akamai', role: 'cdn', header: 'x-akamai-transformed' },
  { name: 'Fastly', role: 'cdn', header: 'x-fastly-request-id' },
  { name: 'Azure Front Door', role: 'cdn', header: 'x-azure-ref' },
  { name: 'Varnish', role: 'cdn', header: 'x-varnish' },
  { name: 'Vercel', role: 'platform', header: 'x-vercel-id' },
  { name: 'Netlify', role: 'platform', header: 'x-nf-request-id' },
  { name: 'Heroku', role: 'platform', header: 'via', matches: /vegur/i },
  { name: 'Fly.io', role: 'platform', header: 'fly-request-id' },
  { name: 'Imperva', role: 'waf', header: 'x-iinfo' },
  { name: 'Amazon API Gateway', role: 'gateway', header: 'x-amz-apigw-id' },
  { name: 'Kong', role: 'gateway', header: 'x-kong-response-latency' },
  { name: 'Kong', role: 'gateway', header: 'server', matches: /^kong/i },
  { name: 'Supabase', role: 'gateway', header: 'sb-gateway-version' },
  { name: 'AWS Elastic Load Balancing', role: 'load-balancer', header: 'server', matches: /^awselb/i },
  { name: 'Google Cloud Load Balancing', role: 'load-balancer', header: 'via', matches: /1\.1 google/i },
  { name: 'Envoy', role: 'proxy', header: 'server', matches: /^(istio-)?envoy/i },
  { name: 'Caddy', role: 'proxy', header: 'server', matches: /^caddy/i },
  { name: 'OpenResty', role: 'proxy', header: 'server', matches: /^openresty/i },
  { name: 'nginx', role: 'proxy', header: 'server', matches: /^nginx/i },
  { name: 'Apache HTTP Server', role: 'server', header: 'server', matches: /^apache(?!-coyote)/i },
  { name: 'Microsoft IIS', role: 'server', header: 'server', matches: /^microsoft-iis/i },
  { name: 'Amazon S3', role: 'server', header: 'server', matches: /^amazons3/i },
  { name: 'Kestrel', role: 'server', header: 'server', matches: /^kestrel/i },
  { name: 'Tomcat', role: 'server', header: 'server', matches: /^apache-coyote/i },
  { name: 'Jetty', role: 'server', header: 'server', matches: /^jetty/i },
  { name: 'gunicorn', role: 'server', header: 'server', matches: /^gunicorn/i },
  { name: 'uvicorn', role: 'server', header: 'server', matches: /^uvicorn/i },
  { name: 'Werkzeug', role: 'server', header: 'server', matches: /^werkzeug/i },
  { name: 'ASP.NET', role: 'framework', header: 'x-powered-by', matches: /asp\.net/i },
  { name: 'Express', role: 'framework', header: 'x-powered-by', matches: /^express/i },
  { name: 'Next.js', role: 'framework', header: 'x-powered-by', matches: /^next\.js/i },
  { name: 'PHP', role: 'framework', header: 'x-powered-by', matches: /^php/i },
];
