import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const flask: Stack = {
  id: 'flask',
  name: 'Flask',
  family: 'framework',
  tried: 'run',
  products: ['Werkzeug', 'gunicorn'],
  source: 'https://flask-cors.readthedocs.io/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'app.py',
        where: 'Among the imports.',
        language: 'python',
        lines: lines(`
          from flask import request
          from flask_cors import CORS
        `),
      },
      {
        place: 'first',
        file: 'app.py',
        where:
          'Right behind `app = Flask(__name__)`, in front of every other `before_request`, extension and blueprint.',
        language: 'python',
        lines: lines(`
          @app.before_request
          def answer_preflight():
              if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
                  return "", 204


          @app.after_request
          def vary_on_origin(response):
              response.vary.add("Origin")
              return response


          CORS(
              app,
              origins=[${policy.origins.map(literal).join(', ')}],
              methods=[${quoted(policy.methods)}],
              allow_headers=[${quoted(policy.headers)}],
              supports_credentials=${policy.credentials ? 'True' : 'False'},
              max_age=${maxAge},
          )
        `),
      },
    ],
    order:
      'Flask asks `before_request` functions in the order in which they were added: behind one that answers 401, or with a slash missing at the end of the path (308), a preflight would fail.',
    errors:
      'The headers come with 4xx, and with the 500 of an exception that nobody handles; only with `debug=True` Werkzeug’s debugger answers that one, without them.',
    apply: ['pip install flask-cors', 'flask run'],
    oneLayer:
      'Take away every `@cross_origin`, every `response.headers["Access-Control-…"]` in views and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      '`CORS(app)` without `origins` allows every origin, and with `supports_credentials=True` it even lets each of them read what the user may read.',
    ],
  }),
};

/** Flask-CORS takes what holds a bracket, as the address of an IPv6 host does, for a pattern. */
function literal(origin: string): string {
  return origin.includes('[') ? `r"^${origin.replaceAll(/[.[\]]/g, '\\$&')}$"` : `"${origin}"`;
}
