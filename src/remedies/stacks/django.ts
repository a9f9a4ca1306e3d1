import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const django: Stack = {
  id: 'django',
  name: 'Django',
  family: 'framework',
  tried: 'run',
  products: ['gunicorn'],
  source: 'https://github.com/adamchainz/django-cors-headers#setup',

  remedy: (policy) => ({
    edits: [
      {
        place: 'apps',
        file: 'settings.py',
        where: 'Anywhere in `INSTALLED_APPS`.',
        language: 'python',
        lines: '"corsheaders",',
      },
      {
        place: 'middleware',
        file: 'settings.py',
        where: 'As the first one in `MIDDLEWARE`, also in front of `SecurityMiddleware`.',
        language: 'python',
        lines: '"corsheaders.middleware.CorsMiddleware",',
      },
      {
        place: 'settings',
        file: 'settings.py',
        where: 'Anywhere outside of a list, for example at the end.',
        language: 'python',
        lines: lines(`
          CORS_ALLOWED_ORIGINS = [${quoted(policy.origins)}]
          CORS_ALLOW_METHODS = [${quoted(policy.methods)}]
          CORS_ALLOW_HEADERS = [${quoted(policy.headers)}]
          CORS_ALLOW_CREDENTIALS = ${policy.credentials ? 'True' : 'False'}
          CORS_PREFLIGHT_MAX_AGE = ${maxAge}
        `),
      },
    ],
    order:
      'Django asks its middleware from the top: behind `CommonMiddleware` a preflight is redirected where the last slash is missing (`APPEND_SLASH`), behind `SecurityMiddleware` to https, and behind authentication it gets 401.',
    errors:
      'The headers come with 4xx, and with the 500 of a view that raises; only what middleware in front of `CorsMiddleware` answers has none.',
    apply: ['pip install django-cors-headers', 'python manage.py check', 'python manage.py runserver'],
    oneLayer:
      'Take away every `response["Access-Control-…"]` in views and middleware and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Never `CORS_ALLOW_ALL_ORIGINS = True` with `CORS_ALLOW_CREDENTIALS = True`: every site could then read what the user may read.',
      'CORS does not replace `CsrfViewMiddleware`, which still answers 403 to a POST with a cookie from elsewhere: where it must come through, list the origin in `CSRF_TRUSTED_ORIGINS` and send the token, rather than write `@csrf_exempt`.',
    ],
  }),
};
