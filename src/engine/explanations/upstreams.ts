/** Who stands in front of an application, and where it says what is wrong behind it. */
interface Upstream {
  /** As in the table of products. */
  readonly product: string | readonly string[];
  /** Where to look, in the imperative. */
  readonly look: string;
  readonly source: string;
}

export const upstreams: readonly Upstream[] = [
  {
    product: 'AWS Elastic Load Balancing',
    look: 'Look at the listener rules and at the health of the target group of the load balancer',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  },
  {
    product: 'Amazon API Gateway',
    look: 'Look into the log of the integration (a Lambda function that failed or ran beyond the time limit)',
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  },
  {
    product: 'Amazon CloudFront',
    look: 'Look whether CloudFront reaches its origin (name, certificate, time limit)',
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html',
  },
  {
    product: 'Cloudflare',
    look: 'Look whether the server behind Cloudflare runs, and whether its firewall lets Cloudflare through',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  },
  {
    product: ['nginx', 'OpenResty', 'Tengine'],
    look: "Look into nginx's `error.log` at this moment for `upstream`, and whether the application behind it runs",
    source: 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html',
  },
  {
    product: 'Apache HTTP Server',
    look: "Look into Apache's error log at this moment for `proxy`, and whether the application behind it runs",
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html',
  },
  {
    product: 'Microsoft IIS',
    look: 'Look whether the application pool runs, and into the log of the ASP.NET Core module',
    source: 'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis',
  },
  {
    product: 'Envoy',
    look: 'Look at the health of the cluster behind Envoy and at its response flags (`UH`, `UF`, `UC`, `UT`)',
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage',
  },
  {
    product: 'Kong',
    look: "Look into Kong's error log, and whether the service's host and port answer",
    source: 'https://developer.konghq.com/gateway/traffic-control/health-checks-circuit-breakers/',
  },
  {
    product: 'Caddy',
    look: "Look into Caddy's log for `reverse_proxy`, and whether the application behind it runs",
    source: 'https://caddyserver.com/docs/caddyfile/directives/reverse_proxy',
  },
  {
    product: 'Heroku',
    look: 'Look into `heroku logs` for the code (`H10` crashed, `H12` timeout, `H14` no dyno)',
    source: 'https://devcenter.heroku.com/articles/error-codes',
  },
  {
    product: ['Google Frontend', 'Google Cloud Load Balancing'],
    look: 'Look into Cloud Logging for the revision or backend (crashed, out of memory, no healthy instance)',
    source: 'https://cloud.google.com/run/docs/troubleshooting',
  },
  {
    product: 'Vercel',
    look: 'Look into the runtime log of the deployment for the function that ran out of time',
    source: 'https://vercel.com/docs/errors',
  },
  {
    product: 'Supabase',
    look: "Look into the Edge Function's log for what stopped it while it started or ran",
    source: 'https://github.com/supabase/supabase/issues/8130',
  },
  {
    product: 'Fly.io',
    look: 'Look into `fly logs`, and whether the app listens on the `internal_port` of `fly.toml`',
    source: 'https://fly.io/docs/getting-started/troubleshooting/',
  },
  {
    product: ['Railway', 'Render'],
    look: 'Look into the deploy log, and whether the application listens on `0.0.0.0` and the port in `PORT`',
    source: 'https://docs.railway.com/networking/troubleshooting/application-failed-to-respond',
  },
];

/** Statuses that a go-between gives in place of the application, and what each says of the server behind it. */
export const upstreamStatuses: Readonly<Record<number, string>> = {
  502: 'a gateway on the way got no usable answer from the server behind it, which may have crashed',
  503: 'nothing behind it was ready to answer: it is overloaded, starting, down, or has no healthy instance',
  504: 'a gateway on the way waited for the server behind it longer than it may',
  520: 'the server behind Cloudflare gave it an answer that it could not read',
  521: 'the server behind Cloudflare refused the connection',
  522: 'the server behind Cloudflare did not take the connection in time',
  523: 'Cloudflare could not reach the server behind it',
  524: 'the server behind Cloudflare took the connection and did not answer in time',
  525: 'the TLS handshake of Cloudflare with the server behind it failed',
  526: 'Cloudflare does not trust the certificate of the server behind it',
  530: 'Cloudflare could not find the server behind it',
  546: 'the function behind the gateway used up its memory or time',
};
