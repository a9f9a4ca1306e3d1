import type { Setting } from './settings.ts';

/** How a product is kept from redirecting for a slash at the end of the path. */
export const slashSettings: readonly Setting[] = [
  {
    product: 'Vercel',
    advice: 'in Next.js with `skipTrailingSlashRedirect: true`, else with `trailingSlash` in `vercel.json`',
    source: 'https://vercel.com/docs/project-configuration',
  },
  {
    product: ['nginx', 'OpenResty'],
    advice: 'nginx adds it where a `location` ends in a slash, so add `location = …` without it',
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#location',
  },
  {
    product: 'Apache HTTP Server',
    advice: 'for a directory with `DirectorySlash Off`',
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_dir.html#directoryslash',
  },
  {
    product: 'gunicorn',
    advice: 'in Django with `APPEND_SLASH = False`, in Flask with `strict_slashes=False` on the route',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#append-slash',
  },
  {
    product: 'uvicorn',
    advice: 'in FastAPI and Starlette with `redirect_slashes=False`',
    source: 'https://www.starlette.io/routing/',
  },
  {
    product: 'Werkzeug',
    advice: 'in Flask with `strict_slashes=False` on the route',
    source: 'https://github.com/corydolphin/flask-cors/issues/257',
  },
  {
    product: 'Express',
    advice: 'in Express with `redirect: false` for `express.static`',
    source: 'https://expressjs.com/en/api.html#express.static',
  },
  {
    product: 'Next.js',
    advice: 'in Next.js with `skipTrailingSlashRedirect: true`',
    source: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/skipTrailingSlashRedirect',
  },
];
