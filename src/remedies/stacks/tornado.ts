import type { CorsPolicy } from '../cors-policy.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const tornado: Stack = {
  id: 'tornado',
  name: 'Tornado',
  family: 'framework',
  tried: 'run',
  products: ['Tornado'],
  source: 'https://www.tornadoweb.org/en/stable/web.html#tornado.web.RequestHandler.set_default_headers',

  remedy: (policy) => ({
    edits: [
      {
        place: 'handlers',
        file: 'app.py',
        where: 'In front of the first handler.',
        language: 'python',
        lines: handlers(policy),
      },
      {
        place: 'base',
        file: 'app.py',
        where:
          'Every handler derives from `CorsHandler` instead of `tornado.web.RequestHandler`, by itself or through a base of your own as here.',
        language: 'python',
        lines: 'class BaseHandler(CorsHandler):',
      },
      {
        place: 'prepare',
        file: 'app.py',
        where:
          'At the top of every `prepare` that authenticates; `@tornado.web.authenticated` needs nothing.',
        language: 'python',
        lines: lines(`
          if self.request.method == "OPTIONS":
              return
        `),
      },
      {
        place: 'application',
        file: 'app.py',
        where: 'Among the arguments of `tornado.web.Application`.',
        language: 'python',
        lines: 'default_handler_class=NotFoundHandler,',
      },
    ],
    order:
      'Tornado calls `prepare` in front of `options`: a preflight never brings credentials, and would get 401 there.',
    errors:
      'Tornado clears what was set before an error, and calls `set_default_headers` again: the headers come with 4xx, and with the 500 of an exception that nobody handles.',
    apply: ['python app.py'],
    oneLayer:
      'Take away every `self.set_header("Access-Control-…")` elsewhere and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'A handler with a `set_default_headers` of its own must call that of `super()`; `StaticFileHandler` and `RedirectHandler` take part where a class derives from `CorsHandler` and from them.',
    ],
  }),
};

function handlers({ origins, methods, headers, credentials }: CorsPolicy): string {
  const set = (name: string, value: string | number) =>
    `self.set_header("Access-Control-${name}", "${value}")`;
  const always = credentials ? [set('Allow-Credentials', 'true')] : [];
  const preflight = [
    set('Allow-Methods', methods.join(', ')),
    ...(headers.length > 0 ? [set('Allow-Headers', headers.join(', '))] : []),
    set('Max-Age', maxAge),
  ];
  return lines(`
    class CorsHandler(tornado.web.RequestHandler):
        def set_default_headers(self):
            self.add_header("Vary", "Origin")
            origin = self.request.headers.get("Origin")
            if origin not in [${quoted(origins)}]:
                return
            self.set_header("Access-Control-Allow-Origin", origin)
            ${[...always, 'if self.request.method == "OPTIONS":'].join('\n            ')}
                ${preflight.join('\n                ')}

        def options(self, *args, **kwargs):
            self.set_status(204)


    class NotFoundHandler(CorsHandler):
        def prepare(self):
            if self.request.method != "OPTIONS":
                raise tornado.web.HTTPError(404)
  `);
}
