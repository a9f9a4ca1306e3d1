import { tornado as stack } from '../../../src/remedies/stacks/tornado.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const tornado: StackUnderTest = {
  stack,
  debian: ['python3-tornado'],
  version: () => pythonVersion('tornado'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'headers set in prepare, and no options',
      lines: {
        prepare: source`
          self.set_header("Access-Control-Allow-Origin", self.request.headers.get("Origin", ""))
          self.set_header("Access-Control-Allow-Credentials", "true")
        `,
      },
      fails: ['preflight', 'error', 'missing', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    'app.py': source`
      import asyncio

      import tornado.web

      ${lines('handlers')}


      ${lines('base') || 'class BaseHandler(tornado.web.RequestHandler):'}
          def prepare(self):
              ${lines('prepare')}
              if self.request.path == "/private" and "Authorization" not in self.request.headers:
                  raise tornado.web.HTTPError(401)


      class OrdersHandler(BaseHandler):
          def get(self):
              self.write({})

          def put(self, number):
              self.write({})


      class MovedHandler(BaseHandler):
          def get(self):
              self.redirect("/orders")


      class BrokenHandler(BaseHandler):
          def get(self):
              raise RuntimeError("broken")


      async def main():
          application = tornado.web.Application(
              [
                  ("/orders", OrdersHandler),
                  ("/orders/([0-9]+)", OrdersHandler),
                  ("/private", OrdersHandler),
                  ("/moved", MovedHandler),
                  ("/broken", BrokenHandler),
              ],
              ${lines('application')}
          )
          application.listen(${port}, "127.0.0.1")
          await asyncio.Event().wait()


      asyncio.run(main())
    `,
  }),
  start: () => ({ program: python, arguments: ['app.py'] }),
};
