import type { Subject } from '../cause.ts';
import { innermostProduct } from './innermost-product.ts';

interface Setting {
  /** As in the table of products. */
  readonly product: string | readonly string[];
  /** What whoever runs it does so that errors carry the CORS headers too, in the imperative. */
  readonly does: string;
  readonly source: string;
}

const settings: readonly Setting[] = [
  {
    product: ['nginx', 'OpenResty', 'Tengine'],
    does: 'write `always` behind `add_header Access-Control-Allow-Origin …` in nginx, or errors go without it',
    source: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  },
  {
    product: 'Apache HTTP Server',
    does: 'write `Header always set Access-Control-Allow-Origin …` in Apache, or errors go without it',
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html',
  },
  {
    product: 'Caddy',
    does: 'repeat the `header` directive in `handle_errors` of the Caddyfile',
    source: 'https://caddyserver.com/docs/caddyfile/directives/handle_errors',
  },
  {
    product: ['uvicorn', 'Hypercorn', 'Daphne'],
    does: 'wrap the whole application (`app = CORSMiddleware(app, …)`) instead of adding the middleware, which stands inside the one that answers exceptions',
    source: 'https://github.com/Kludex/starlette/issues/1175',
  },
  {
    product: 'gunicorn',
    does: 'put the CORS middleware first (`CorsMiddleware` at the top of `MIDDLEWARE` in Django)',
    source: 'https://github.com/adamchainz/django-cors-headers#setup',
  },
  {
    product: ['Kestrel', 'ASP.NET', 'Microsoft IIS'],
    does: 'call `UseCors` in front of whatever can throw or refuse, with the exception handler inside it, or use the IIS CORS module',
    source: 'https://github.com/dotnet/aspnetcore/issues/2378',
  },
  {
    product: ['Express', 'Sails'],
    does: 'put `cors()` in front of all other middleware, and answer errors in an error handler behind it',
    source: 'https://expressjs.com/en/resources/middleware/cors.html',
  },
  {
    product: 'PHP',
    does: 'let the CORS headers be set before anything else runs (`HandleCors` among the global middleware in Laravel)',
    source: 'https://github.com/fruitcake/laravel-cors/issues/448',
  },
  {
    product: ['Spring', 'Tomcat', 'Java Servlet'],
    does: 'configure CORS in the security chain (`http.cors(withDefaults())` and a `CorsConfigurationSource`), which stands in front of the rest',
    source: 'https://github.com/jhipster/generator-jhipster/issues/4704',
  },
  {
    product: ['Phusion Passenger', 'WEBrick'],
    does: 'insert `Rack::Cors` at position 0, in front of Warden and of the error pages',
    source: 'https://github.com/cyu/rack-cors#rails-configuration',
  },
  {
    product: 'Amazon API Gateway',
    does: 'set `Access-Control-Allow-Origin` on the gateway responses `DEFAULT_4XX` and `DEFAULT_5XX`',
    source: 'https://github.com/aws/serverless-application-model/issues/1178',
  },
  {
    product: 'AWS Elastic Load Balancing',
    does: 'set the listener attribute `routing.http.response.access_control_allow_origin.header_value`',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html',
  },
  {
    product: 'Amazon CloudFront',
    does: 'attach a response headers policy with CORS to the behavior of CloudFront',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html',
  },
  {
    product: 'Kong',
    does: 'enable the `cors` plugin for the route, or globally where no route matches',
    source: 'https://github.com/Kong/kong/issues/1424',
  },
  {
    product: 'Envoy',
    does: 'put the CORS filter in front of the filters for JWT, RBAC and rate limits',
    source: 'https://github.com/istio/istio/issues/36911',
  },
  {
    product: 'Supabase',
    does: 'return the `corsHeaders` from every path of the function, the `catch` included',
    source: 'https://supabase.com/docs/guides/functions/cors',
  },
];

/** What whoever runs the product that answered does so that errors carry the CORS headers too. */
export function corsOnErrors(subject: Subject, index: number): string {
  const setting = innermostProduct(subject, index, settings);
  return setting?.does ?? 'let whatever made this answer set the CORS headers too';
}
