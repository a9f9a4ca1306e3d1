import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const aiohttp: Stack = {
  id: 'aiohttp',
  name: 'aiohttp',
  family: 'framework',
  tried: 'run',
  products: ['aiohttp'],
  source: 'https://github.com/aio-libs/aiohttp-cors#usage',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'app.py',
        where: 'Among the imports.',
        language: 'python',
        lines: 'import aiohttp_cors',
      },
      {
        place: 'last',
        file: 'app.py',
        where: 'Behind the last route that is added, right in front of `web.run_app(app)`.',
        language: 'python',
        lines: lines(`
          cors_options = aiohttp_cors.ResourceOptions(
              allow_headers=[${quoted(policy.headers)}],
              allow_credentials=${policy.credentials ? 'True' : 'False'},
              max_age=${maxAge},
          )
          cors = aiohttp_cors.setup(
              app,
              defaults={origin: cors_options for origin in [${quoted(policy.origins)}]},
          )
          for route in list(app.router.routes()):
              if route.method in [${quoted(policy.methods)}]:
                  cors.add(route)


          @web.middleware
          async def preflight_first(request, handler):
              if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
                  handler = request.match_info.handler
              return await handler(request)


          async def vary_on_origin(request, response):
              response.headers.add("Vary", "Origin")


          app.middlewares.insert(0, preflight_first)
          app.on_response_prepare.append(vary_on_origin)
        `),
      },
    ],
    order:
      'aiohttp-cors knows the routes that it is given: one added later has no CORS. Its answers to preflights come from behind all middleware: `preflight_first` takes them past authentication.',
    errors:
      'The headers come with 4xx on the routes that there are, and with the 500 of an exception that nobody handles; a path without a route gets its 404 without them.',
    apply: ['pip install aiohttp-cors', 'python app.py'],
    oneLayer:
      'Take away every `response.headers["Access-Control-…"]` in handlers, with which aiohttp-cors breaks down, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Routes for every method (`*`) and class-based views are left out: give such a route its methods one by one, and see the source for `CorsViewMixin`.',
    ],
  }),
};
