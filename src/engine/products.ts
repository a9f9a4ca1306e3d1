import type { AnsweredBy } from './diagnosis.ts';

/** A response header that a product leaves behind. */
export interface Trace {
  readonly name: string;
  readonly role: AnsweredBy['role'];
  /** In lower case. */
  readonly header: string;
  /** Left out: the header's presence is enough. */
  readonly matches?: RegExp;
  /** Where it is written down. */
  readonly source: string;
}

const webappanalyzer = 'https://github.com/enthec/webappanalyzer';
const apiGateway = 'https://repost.aws/knowledge-center/collect-api-gateway-extended-request-ids';
const kong = 'https://github.com/Kong/kong/pull/4998';
const envoy = 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter';
const wafw00f = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/kona.py';
const supabase = 'https://github.com/supabase/supabase/issues/39504';
const nuxt = 'https://github.com/nuxt/nuxt/blob/main/packages/nitro-server/src/runtime/handlers/renderer.ts';
const aiohttp = 'https://github.com/aio-libs/aiohttp/blob/master/aiohttp/http.py';

/**
 * What response headers tell of who answered, ordered from the outside in: CDNs, firewalls, platforms, load
 * balancers, gateways, proxies, servers, frameworks.
 */
export const products: readonly Trace[] = [
  { name: 'Cloudflare', role: 'cdn', header: 'server', matches: /^cloudflare/i, source: webappanalyzer },
  { name: 'Cloudflare', role: 'cdn', header: 'cf-ray', source: webappanalyzer },
  { name: 'Cloudflare', role: 'cdn', header: 'cf-cache-status', source: webappanalyzer },
  { name: 'Amazon CloudFront', role: 'cdn', header: 'x-amz-cf-id', source: webappanalyzer },
  {
    name: 'Amazon CloudFront',
    role: 'cdn',
    header: 'via',
    matches: /\(CloudFront\)/i,
    source: webappanalyzer,
  },
  { name: 'Akamai', role: 'cdn', header: 'x-akamai-transformed', source: webappanalyzer },
  { name: 'Akamai', role: 'cdn', header: 'server', matches: /^akamaighost/i, source: wafw00f },
  { name: 'Fastly', role: 'cdn', header: 'x-fastly-request-id', source: webappanalyzer },
  { name: 'Fastly', role: 'cdn', header: 'server', matches: /fastly/i, source: webappanalyzer },
  { name: 'Azure Front Door', role: 'cdn', header: 'x-azure-ref', source: webappanalyzer },
  { name: 'Azure CDN', role: 'cdn', header: 'server', matches: /^(ECAcc|ECS|ECD)/, source: webappanalyzer },
  { name: 'Bunny', role: 'cdn', header: 'server', matches: /^bunnycdn/i, source: webappanalyzer },
  { name: 'KeyCDN', role: 'cdn', header: 'server', matches: /^keycdn-engine/i, source: webappanalyzer },
  { name: 'CDN77', role: 'cdn', header: 'server', matches: /^cdn77/i, source: webappanalyzer },
  { name: 'Gcore', role: 'cdn', header: 'x-id-fe', matches: /-gc\d{2}$/, source: webappanalyzer },
  { name: 'EdgeOne', role: 'cdn', header: 'server', matches: /^tencentedgeone/i, source: webappanalyzer },
  { name: 'ArvanCloud', role: 'cdn', header: 'server', matches: /arvancloud/i, source: webappanalyzer },
  { name: 'Varnish', role: 'cdn', header: 'x-varnish', source: webappanalyzer },
  { name: 'Varnish', role: 'cdn', header: 'via', matches: /varnish/i, source: webappanalyzer },
  { name: 'Imperva', role: 'waf', header: 'x-iinfo', source: webappanalyzer },
  { name: 'Imperva', role: 'waf', header: 'x-cdn', matches: /^(imperva|incapsula)/i, source: webappanalyzer },
  { name: 'Sucuri', role: 'waf', header: 'x-sucuri-id', source: webappanalyzer },
  { name: 'DataDome', role: 'waf', header: 'x-datadome', source: webappanalyzer },
  { name: 'DDoS-Guard', role: 'waf', header: 'server', matches: /^ddos-guard/i, source: webappanalyzer },
  { name: 'AWS WAF', role: 'waf', header: 'x-amzn-waf-action', source: webappanalyzer },
  { name: 'F5 BIG-IP', role: 'waf', header: 'server', matches: /^big-?ip/i, source: webappanalyzer },
  { name: 'Vercel', role: 'platform', header: 'x-vercel-id', source: webappanalyzer },
  { name: 'Vercel', role: 'platform', header: 'server', matches: /^vercel/i, source: webappanalyzer },
  { name: 'Netlify', role: 'platform', header: 'x-nf-request-id', source: webappanalyzer },
  { name: 'Netlify', role: 'platform', header: 'server', matches: /^netlify/i, source: webappanalyzer },
  { name: 'Heroku', role: 'platform', header: 'via', matches: /\bvegur$/i, source: webappanalyzer },
  { name: 'Fly.io', role: 'platform', header: 'fly-request-id', source: webappanalyzer },
  { name: 'Render', role: 'platform', header: 'x-render-origin-server', source: webappanalyzer },
  { name: 'Railway', role: 'platform', header: 'server', matches: /^railway/i, source: webappanalyzer },
  { name: 'Deno Deploy', role: 'platform', header: 'server', matches: /^deno\//i, source: webappanalyzer },
  {
    name: 'GitHub Pages',
    role: 'platform',
    header: 'server',
    matches: /^github\.com/i,
    source: webappanalyzer,
  },
  { name: 'Pantheon', role: 'platform', header: 'x-pantheon-styx-hostname', source: webappanalyzer },
  {
    name: 'WP Engine',
    role: 'platform',
    header: 'x-powered-by',
    matches: /wp engine/i,
    source: webappanalyzer,
  },
  { name: 'Kinsta', role: 'platform', header: 'x-kinsta-cache', source: webappanalyzer },
  { name: 'Platform.sh', role: 'platform', header: 'x-platform-server', source: webappanalyzer },
  {
    name: 'Google Frontend',
    role: 'platform',
    header: 'server',
    matches: /^google frontend/i,
    source: webappanalyzer,
  },
  {
    name: 'Google Cloud Load Balancing',
    role: 'load-balancer',
    header: 'via',
    matches: /1\.1 google/i,
    source: webappanalyzer,
  },
  {
    name: 'AWS Elastic Load Balancing',
    role: 'load-balancer',
    header: 'server',
    matches: /^awselb/i,
    source: webappanalyzer,
  },
  { name: 'Amazon API Gateway', role: 'gateway', header: 'x-amz-apigw-id', source: apiGateway },
  { name: 'Kong', role: 'gateway', header: 'x-kong-response-latency', source: kong },
  { name: 'Kong', role: 'gateway', header: 'x-kong-upstream-latency', source: kong },
  { name: 'Kong', role: 'gateway', header: 'server', matches: /^kong/i, source: kong },
  { name: 'Kong', role: 'gateway', header: 'via', matches: /kong\//i, source: webappanalyzer },
  { name: 'Apache APISIX', role: 'gateway', header: 'server', matches: /^apisix/i, source: webappanalyzer },
  { name: 'Supabase', role: 'gateway', header: 'sb-gateway-version', source: supabase },
  { name: 'IBM DataPower', role: 'gateway', header: 'x-backside-transport', source: webappanalyzer },
  { name: 'Envoy', role: 'proxy', header: 'server', matches: /^(istio-)?envoy/i, source: webappanalyzer },
  { name: 'Envoy', role: 'proxy', header: 'x-envoy-upstream-service-time', source: envoy },
  {
    name: 'Apache Traffic Server',
    role: 'proxy',
    header: 'server',
    matches: /^ats\b/i,
    source: webappanalyzer,
  },
  { name: 'Caddy', role: 'proxy', header: 'server', matches: /^caddy/i, source: webappanalyzer },
  { name: 'OpenResty', role: 'proxy', header: 'server', matches: /^openresty/i, source: webappanalyzer },
  { name: 'Tengine', role: 'proxy', header: 'server', matches: /^tengine/i, source: webappanalyzer },
  { name: 'nginx', role: 'proxy', header: 'server', matches: /^nginx/i, source: webappanalyzer },
  { name: 'LiteSpeed', role: 'server', header: 'server', matches: /^litespeed/i, source: webappanalyzer },
  {
    name: 'Apache HTTP Server',
    role: 'server',
    header: 'server',
    matches: /^apache(?!-coyote)/i,
    source: webappanalyzer,
  },
  { name: 'lighttpd', role: 'server', header: 'server', matches: /^lighttpd/i, source: webappanalyzer },
  { name: 'H2O', role: 'server', header: 'server', matches: /^h2o\b/i, source: webappanalyzer },
  {
    name: 'Microsoft IIS',
    role: 'server',
    header: 'server',
    matches: /^microsoft-iis/i,
    source: webappanalyzer,
  },
  {
    name: 'Microsoft HTTP.sys',
    role: 'server',
    header: 'server',
    matches: /^microsoft-httpapi/i,
    source: webappanalyzer,
  },
  { name: 'Amazon S3', role: 'server', header: 'server', matches: /^amazons3/i, source: webappanalyzer },
  { name: 'Google Cloud Storage', role: 'server', header: 'x-goog-storage-class', source: webappanalyzer },
  {
    name: 'Azure Storage',
    role: 'server',
    header: 'server',
    matches: /^windows-azure/i,
    source: webappanalyzer,
  },
  { name: 'Kestrel', role: 'server', header: 'server', matches: /^kestrel/i, source: webappanalyzer },
  { name: 'Tomcat', role: 'server', header: 'server', matches: /^apache-coyote/i, source: webappanalyzer },
  { name: 'Jetty', role: 'server', header: 'server', matches: /^jetty/i, source: webappanalyzer },
  { name: 'GlassFish', role: 'server', header: 'server', matches: /glassfish/i, source: webappanalyzer },
  { name: 'WebLogic', role: 'server', header: 'server', matches: /^weblogic/i, source: webappanalyzer },
  { name: 'gunicorn', role: 'server', header: 'server', matches: /^gunicorn/i, source: webappanalyzer },
  { name: 'uvicorn', role: 'server', header: 'server', matches: /^uvicorn/i, source: webappanalyzer },
  { name: 'Hypercorn', role: 'server', header: 'server', matches: /^hypercorn/i, source: webappanalyzer },
  { name: 'Daphne', role: 'server', header: 'server', matches: /^daphne/i, source: webappanalyzer },
  { name: 'Werkzeug', role: 'server', header: 'server', matches: /^werkzeug/i, source: webappanalyzer },
  { name: 'Tornado', role: 'server', header: 'server', matches: /^tornadoserver/i, source: webappanalyzer },
  { name: 'aiohttp', role: 'server', header: 'server', matches: / aiohttp\//i, source: aiohttp },
  { name: 'CherryPy', role: 'server', header: 'server', matches: /^cherrypy/i, source: webappanalyzer },
  {
    name: 'Phusion Passenger',
    role: 'server',
    header: 'x-powered-by',
    matches: /phusion passenger/i,
    source: webappanalyzer,
  },
  { name: 'WEBrick', role: 'server', header: 'server', matches: /^webrick/i, source: webappanalyzer },
  { name: 'Cowboy', role: 'server', header: 'server', matches: /^cowboy$/i, source: webappanalyzer },
  { name: 'Akka HTTP', role: 'server', header: 'server', matches: /^akka-http/i, source: webappanalyzer },
  {
    name: 'ASP.NET',
    role: 'framework',
    header: 'x-powered-by',
    matches: /^asp\.net/i,
    source: webappanalyzer,
  },
  { name: 'ASP.NET', role: 'framework', header: 'x-aspnet-version', source: webappanalyzer },
  {
    name: 'Express',
    role: 'framework',
    header: 'x-powered-by',
    matches: /^express($|,)/i,
    source: webappanalyzer,
  },
  {
    name: 'Next.js',
    role: 'framework',
    header: 'x-powered-by',
    matches: /^next\.js/i,
    source: webappanalyzer,
  },
  { name: 'Nuxt', role: 'framework', header: 'x-powered-by', matches: /^nuxt/i, source: nuxt },
  { name: 'Koa', role: 'framework', header: 'x-powered-by', matches: /^koa$/i, source: webappanalyzer },
  { name: 'Hono', role: 'framework', header: 'x-powered-by', matches: /^hono/i, source: webappanalyzer },
  { name: 'Strapi', role: 'framework', header: 'x-powered-by', matches: /^strapi/i, source: webappanalyzer },
  {
    name: 'Directus',
    role: 'framework',
    header: 'x-powered-by',
    matches: /^directus/i,
    source: webappanalyzer,
  },
  { name: 'Sails', role: 'framework', header: 'x-powered-by', matches: /^sails/i, source: webappanalyzer },
  { name: 'PHP', role: 'framework', header: 'x-powered-by', matches: /^php/i, source: webappanalyzer },
  { name: 'Spring', role: 'framework', header: 'x-application-context', source: webappanalyzer },
  {
    name: 'Java Servlet',
    role: 'framework',
    header: 'x-powered-by',
    matches: /^servlet/i,
    source: webappanalyzer,
  },
  { name: 'Drupal', role: 'framework', header: 'x-generator', matches: /^drupal/i, source: webappanalyzer },
  { name: 'WordPress', role: 'framework', header: 'link', matches: /api\.w\.org/, source: webappanalyzer },
];
