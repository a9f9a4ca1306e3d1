import type { Setting } from './settings.ts';

const apiGateway = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html';
const aspNet = 'https://learn.microsoft.com/en-us/aspnet/core/security/cors';
const django = 'https://github.com/adamchainz/django-cors-headers';
const express = 'https://expressjs.com/en/resources/middleware/cors.html';
const iis =
  'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference';
const nginx = 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return';
const nginxHeader = 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header';
const apache = 'https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_r';
const starlette = 'https://www.starlette.io/middleware/#corsmiddleware';
const flask = 'https://flask.palletsprojects.com/en/stable/api/#url-route-registrations';

const nginxReturn = 'in nginx with `if ($request_method = OPTIONS) { … return 204; }` in the `location`';
const useCors = 'in ASP.NET Core with `UseCors` behind `UseRouting` and before';
const expressFirst = 'in Express with `app.use(cors(…))` before';

export const loginSettings: readonly Setting[] = [
  {
    product: 'Amazon API Gateway',
    advice: 'in API Gateway with authorization `NONE` and no API key on the method `OPTIONS`',
    source: apiGateway,
  },
  {
    product: 'Kong',
    advice: 'in Kong with `run_on_preflight: false` on the authentication plugin',
    source: 'https://github.com/Kong/kong/issues/1292',
  },
  {
    product: 'Envoy',
    advice: 'in Envoy and Istio with the CORS filter before those of JWT and RBAC',
    source: 'https://github.com/istio/istio/issues/36911',
  },
  {
    product: 'Caddy',
    advice: 'in Caddy with `respond @preflight 204` before `basic_auth` or `forward_auth`',
    source: 'https://caddyserver.com/docs/caddyfile/directives/respond',
  },
  { product: ['nginx', 'OpenResty'], advice: nginxReturn, source: nginx },
  {
    product: 'Apache HTTP Server',
    advice: 'in Apache with `Require valid-user` inside `<LimitExcept OPTIONS>`',
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#limitexcept',
  },
  {
    product: 'Microsoft IIS',
    advice: 'in IIS with the IIS CORS module, which answers before Windows authentication',
    source: 'https://github.com/dotnet/aspnetcore/issues/11764',
  },
  { product: ['Kestrel', 'ASP.NET'], advice: `${useCors} \`UseAuthentication\``, source: aspNet },
  {
    product: 'gunicorn',
    advice:
      'in Django with `CorsMiddleware` at the top, in Flask with a `before_request` that lets `OPTIONS` pass',
    source: django,
  },
  {
    product: 'uvicorn',
    advice: 'in FastAPI and Starlette with `CORSMiddleware` added last, so that it is the outermost',
    source: 'https://github.com/NousResearch/hermes-agent/issues/59189',
  },
  {
    product: 'Werkzeug',
    advice: 'in Flask with a `before_request` that lets `OPTIONS` pass',
    source: 'https://github.com/corydolphin/flask-cors/issues/170',
  },
  { product: 'Express', advice: `${expressFirst} the authentication`, source: express },
];

export const routeSettings: readonly Setting[] = [
  {
    product: 'AWS Elastic Load Balancing',
    advice: 'in the listener with a rule that forwards `OPTIONS` of this path too',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html',
  },
  {
    product: 'Amazon API Gateway',
    advice: 'in API Gateway with CORS configured for the API, and deployed',
    source: apiGateway,
  },
  {
    product: 'Kong',
    advice: 'in Kong with a Route of this path that has the method `OPTIONS` and asks for no header',
    source:
      'https://developer.konghq.com/support/when-using-route-by-header-a-cors-pre-flight-request-fails-with-a-404-error/',
  },
  { product: ['nginx', 'OpenResty'], advice: nginxReturn, source: nginx },
  {
    product: 'Apache HTTP Server',
    advice: 'in Apache with `RewriteCond %{REQUEST_METHOD} =OPTIONS` and `RewriteRule ^ - [R=204,L]`',
    source: apache,
  },
  {
    product: 'Microsoft IIS',
    advice: 'in IIS with the IIS CORS module, or without `WebDAVModule` and with a handler for `verb="*"`',
    source: iis,
  },
  { product: ['Kestrel', 'ASP.NET'], advice: `${useCors} the endpoints`, source: aspNet },
  { product: 'gunicorn', advice: 'in Django with `CorsMiddleware` at the top', source: django },
  { product: 'uvicorn', advice: 'in FastAPI and Starlette with `CORSMiddleware`', source: starlette },
  { product: 'Express', advice: `${expressFirst} the routes`, source: express },
  {
    product: ['Vercel', 'Next.js'],
    advice: 'in Next.js with an `OPTIONS` function in the route handler',
    source: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  },
  {
    product: 'PHP',
    advice: 'in Laravel with this path in `paths` of `config/cors.php`',
    source: 'https://laravel.com/docs/routing#cors',
  },
];

export const serverSettings: readonly Setting[] = [
  {
    product: 'Apache HTTP Server',
    advice: 'in Apache with `RewriteCond %{REQUEST_METHOD} =OPTIONS` and `RewriteRule ^ - [R=204,L]`',
    source: apache,
  },
  {
    product: 'Microsoft IIS',
    advice:
      'in IIS with the IIS CORS module, or without `OPTIONSVerbHandler` and `WebDAVModule` in `web.config`',
    source: 'https://github.com/exceptionless/Exceptionless/issues/103',
  },
  {
    product: ['Tomcat', 'Java Servlet'],
    advice: 'in Tomcat with `CorsFilter` in `web.xml`',
    source: 'https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CORS_Filter',
  },
  { product: 'gunicorn', advice: 'in Django with `CorsMiddleware` at the top', source: django },
  {
    product: 'Werkzeug',
    advice: 'in Flask with `CORS(app)`, since Flask answers `OPTIONS` of every route by itself',
    source: flask,
  },
  {
    product: 'Express',
    advice: `${expressFirst} the routes, since Express answers \`OPTIONS\` of every route by itself`,
    source: express,
  },
];

export const gatewaySettings: readonly Setting[] = [
  {
    product: 'Amazon API Gateway',
    advice: 'in API Gateway with the headers in the `MOCK` integration of `OPTIONS`, and deployed',
    source: apiGateway,
  },
  {
    product: 'Kong',
    advice: 'in Kong with the plugin `cors` on this Route and `preflight_continue: false`',
    source: 'https://github.com/Kong/kong/issues/3735',
  },
  {
    product: 'Apache APISIX',
    advice: 'in APISIX with the plugin `cors` on this route',
    source: 'https://apisix.apache.org/docs/apisix/plugins/cors/',
  },
  {
    product: 'Envoy',
    advice: 'in Istio with `corsPolicy` on the route, in Envoy with its CORS filter',
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy',
  },
  {
    product: ['nginx', 'OpenResty'],
    advice: 'in nginx with `add_header … always` inside the same `if` block as `return 204`',
    source: nginxHeader,
  },
];
