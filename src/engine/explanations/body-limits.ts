/** Where a product limits the size of a request's body. */
interface BodyLimit {
  /** As in the table of products. */
  readonly product: string | readonly string[];
  /** Its setting, in the imperative. */
  readonly raise: string;
  readonly source: string;
}

export const bodyLimits: readonly BodyLimit[] = [
  {
    product: ['nginx', 'OpenResty', 'Tengine'],
    raise:
      'Raise `client_max_body_size` in nginx (1 MB by default; `nginx.ingress.kubernetes.io/proxy-body-size` at an ingress)',
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size',
  },
  {
    product: 'Apache HTTP Server',
    raise: 'Raise `LimitRequestBody` in Apache',
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestbody',
  },
  {
    product: 'Microsoft IIS',
    raise: 'Raise `maxAllowedContentLength` in `web.config` (30 MB by default)',
    source:
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  },
  {
    product: ['Kestrel', 'ASP.NET'],
    raise: 'Raise `MaxRequestBodySize` of Kestrel (30 MB by default)',
    source: 'https://learn.microsoft.com/en-us/aspnet/core/mvc/models/file-uploads',
  },
  {
    product: 'Express',
    raise: "Raise the body parser's limit (`express.json({ limit: '10mb' })`, 100 kB by default)",
    source: 'https://expressjs.com/en/api.html#express.json',
  },
  {
    product: 'Kong',
    raise: 'Raise `nginx_http_client_max_body_size` of Kong, or the `request-size-limiting` plugin',
    source: 'https://developer.konghq.com/plugins/request-size-limiting/',
  },
  {
    product: 'Caddy',
    raise: 'Raise `max_size` of `request_body` in the Caddyfile',
    source: 'https://caddyserver.com/docs/caddyfile/directives/request_body',
  },
  {
    product: 'Amazon API Gateway',
    raise: 'Upload to S3 with a signed URL, since API Gateway takes 10 MB at most',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  },
  {
    product: 'AWS Elastic Load Balancing',
    raise: 'Upload to S3 with a signed URL, since a load balancer passes 1 MB at most to a Lambda function',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  },
  {
    product: 'Cloudflare',
    raise: "Send smaller parts, or raise the zone's limit (100 MB in the free plan of Cloudflare)",
    source: 'https://developers.cloudflare.com/workers/platform/limits/#request-limits',
  },
  {
    product: 'Vercel',
    raise: 'Upload to a storage directly, since a function of Vercel takes 4.5 MB at most',
    source: 'https://vercel.com/docs/errors/FUNCTION_PAYLOAD_TOO_LARGE',
  },
  {
    product: 'Google Frontend',
    raise: 'Upload to Cloud Storage with a signed URL, since Cloud Run takes 32 MB at most over HTTP/1',
    source: 'https://cloud.google.com/run/quotas',
  },
];
