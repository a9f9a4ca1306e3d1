import type { AnsweredBy } from '../diagnosis.ts';

/** Where a product keeps the origins that it allows. */
interface OriginSetting {
  /** As in `products.ts`. */
  readonly product: string;
  /** As the end of "the origin belongs into …". */
  readonly setting: string;
  readonly source: string;
}

const storageCors =
  'https://learn.microsoft.com/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services';
const aspNet = 'https://learn.microsoft.com/aspnet/core/security/cors';
const nginx = 'https://github.com/monsur/enable-cors.org/issues/106';

const originSettings: readonly OriginSetting[] = [
  {
    product: 'Express',
    setting: '`origin` of the `cors` middleware',
    source: 'https://github.com/expressjs/cors#configuration-options',
  },
  { product: 'Koa', setting: '`origin` of `@koa/cors`', source: 'https://github.com/koajs/cors' },
  {
    product: 'Hono',
    setting: '`origin` of `cors()`',
    source: 'https://hono.dev/docs/middleware/builtin/cors',
  },
  {
    product: 'Spring',
    setting: '`allowedOrigins` of the `CorsConfiguration`',
    source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html',
  },
  { product: 'ASP.NET', setting: '`WithOrigins(…)` of the CORS policy', source: aspNet },
  { product: 'Kestrel', setting: '`WithOrigins(…)` of the CORS policy', source: aspNet },
  {
    product: 'Microsoft IIS',
    setting: '`<add origin="…" />` of the IIS CORS module',
    source: 'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',
  },
  {
    product: 'uvicorn',
    setting: '`allow_origins` of `CORSMiddleware`',
    source: 'https://fastapi.tiangolo.com/tutorial/cors/',
  },
  {
    product: 'gunicorn',
    setting: '`CORS_ALLOWED_ORIGINS` in Django, or `origins` of Flask-CORS',
    source: 'https://github.com/adamchainz/django-cors-headers',
  },
  {
    product: 'Werkzeug',
    setting: '`origins` of Flask-CORS',
    source: 'https://github.com/corydolphin/flask-cors',
  },
  {
    product: 'PHP',
    setting: '`allowed_origins` in `config/cors.php` in Laravel',
    source: 'https://github.com/fruitcake/laravel-cors',
  },
  {
    product: 'Phusion Passenger',
    setting: '`origins` of rack-cors',
    source: 'https://github.com/cyu/rack-cors',
  },
  {
    product: 'Strapi',
    setting: '`origin` of `strapi::cors` in `config/middlewares`',
    source: 'https://docs.strapi.io/cms/configurations/middlewares#cors',
  },
  {
    product: 'Directus',
    setting: '`CORS_ORIGIN`',
    source: 'https://directus.io/docs/configuration/security-limits',
  },
  {
    product: 'Supabase',
    setting: 'the `corsHeaders` of the function',
    source: 'https://supabase.com/docs/guides/functions/cors',
  },
  {
    product: 'Amazon API Gateway',
    setting: '`AllowOrigins` of the CORS configuration of the API',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  },
  {
    product: 'Amazon S3',
    setting: "`AllowedOrigins` of the bucket's CORS configuration",
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  },
  {
    product: 'Google Cloud Storage',
    setting: "`origin` of the bucket's CORS configuration",
    source: 'https://cloud.google.com/storage/docs/configuring-cors',
  },
  { product: 'Azure Storage', setting: 'the CORS rules of the storage account', source: storageCors },
  {
    product: 'Kong',
    setting: '`config.origins` of the `cors` plugin',
    source: 'https://developer.konghq.com/plugins/cors/',
  },
  {
    product: 'Envoy',
    setting: '`allow_origin_string_match` (`allowOrigins` in Istio)',
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy',
  },
  { product: 'OpenResty', setting: 'the `map` of `$http_origin` that sets the header', source: nginx },
  { product: 'nginx', setting: 'the `map` of `$http_origin` that sets the header', source: nginx },
];

/** The setting of the innermost product that is known, among those that answered; null where none is. */
export function originSetting(answeredBy: readonly AnsweredBy[]): string | null {
  const settings = answeredBy.map(({ name }) => originSettings.find(({ product }) => product === name));
  return settings.findLast((row) => row !== undefined)?.setting ?? null;
}
