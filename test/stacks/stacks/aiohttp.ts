import { aiohttp as stack } from '../../../src/remedies/stacks/aiohttp.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, preflight, redirect, simple, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const aiohttp: StackUnderTest = {
  stack,
  debian: ['python3-aiohttp', 'python3-aiohttp-cors'],
  version: () => pythonVersion('aiohttp', 'aiohttp-cors'),
  situations: [simple, preflight, error, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'aiohttp-cors alone, behind authentication',
      lines: {
        import: 'import aiohttp_cors',
        last: source`
          options = aiohttp_cors.ResourceOptions(allow_credentials=True, allow_headers="*")
          cors = aiohttp_cors.setup(app, defaults={"*": options})
          for route in list(app.router.routes()):
              cors.add(route)
        `,
      },
      fails: ['authentication'],
    },
    {
      name: 'aiohttp-cors in front of most routes',
      lines: {
        import: 'import aiohttp_cors',
        early: source`
          options = aiohttp_cors.ResourceOptions(allow_credentials=True, allow_headers="*")
          cors = aiohttp_cors.setup(app, defaults={"*": options})
          for route in list(app.router.routes()):
              cors.add(route)
        `,
      },
      fails: ['preflight', 'error', 'authentication', 'unauthorized', 'redirect'],
    },
  ],
  files: (lines, { port }) => ({
    'app.py': source`
      from aiohttp import web
      ${lines('import')}


      @web.middleware
      async def authenticate(request, handler):
          if request.path == "/private" and "Authorization" not in request.headers:
              return web.json_response({}, status=401)
          return await handler(request)


      async def orders(request):
          return web.json_response([])


      async def moved(request):
          raise web.HTTPFound("/orders")


      async def broken(request):
          raise RuntimeError("broken")


      app = web.Application(middlewares=[authenticate])
      app.router.add_get("/orders", orders)
      ${lines('early')}
      app.router.add_put("/orders/{number}", orders)
      app.router.add_get("/private", orders)
      app.router.add_get("/moved", moved)
      app.router.add_get("/broken", broken)
      ${lines('last')}
      web.run_app(app, host="127.0.0.1", port=${port})
    `,
  }),
  start: () => ({ program: python, arguments: ['app.py'] }),
};
