import { django as stack } from '../../../src/remedies/stacks/django.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, missing, preflight, simple, slash, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const django: StackUnderTest = {
  stack,
  debian: ['python3-django', 'python3-django-cors-headers'],
  version: () => pythonVersion('Django', 'django-cors-headers'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, slash],
  broken: [
    { name: 'no CORS' },
    {
      name: 'CorsMiddleware behind the others',
      lines: {
        apps: '"corsheaders",',
        late: '"corsheaders.middleware.CorsMiddleware",',
        settings: source`
          CORS_ALLOW_ALL_ORIGINS = True
          CORS_ALLOW_CREDENTIALS = True
          CORS_ALLOW_HEADERS = ["authorization", "content-type", "x-request-id"]
        `,
      },
      fails: ['authentication', 'unauthorized', 'slash'],
    },
  ],
  files: (lines) => ({
    'manage.py': source`
      import os
      import sys

      from django.core.management import execute_from_command_line

      os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
      execute_from_command_line(sys.argv)
    `,
    'settings.py': source`
      SECRET_KEY = "for this test alone"
      ALLOWED_HOSTS = ["*"]
      ROOT_URLCONF = "urls"
      INSTALLED_APPS = [
          ${lines('apps')}
      ]
      MIDDLEWARE = [
          ${lines('middleware')}
          "django.middleware.security.SecurityMiddleware",
          "django.middleware.common.CommonMiddleware",
          "django.middleware.csrf.CsrfViewMiddleware",
          "authentication.required",
          ${lines('late')}
      ]
      ${lines('settings')}
    `,
    'authentication.py': source`
      from django.http import JsonResponse


      def required(get_response):
          def middleware(request):
              if request.path == "/private" and "Authorization" not in request.headers:
                  return JsonResponse({}, status=401)
              return get_response(request)

          return middleware
    `,
    'urls.py': source`
      from django.http import JsonResponse
      from django.urls import path
      from django.views.decorators.csrf import csrf_exempt


      @csrf_exempt
      def orders(request, number=None):
          return JsonResponse({})


      def broken(request):
          raise RuntimeError("broken")


      urlpatterns = [
          path("orders", orders),
          path("orders/<int:number>", orders),
          path("private", orders),
          path("stock/", orders),
          path("broken", broken),
      ]
    `,
  }),
  start: ({ port }) => ({
    program: python,
    arguments: ['manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
  }),
};
