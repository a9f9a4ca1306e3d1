import { flask as stack } from '../../../src/remedies/stacks/flask.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, missing, preflight, simple, slash, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const flask: StackUnderTest = {
  stack,
  debian: ['python3-flask', 'python3-flask-cors'],
  version: () => pythonVersion('flask', 'flask-cors'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, slash],
  broken: [
    { name: 'no CORS' },
    {
      name: 'flask-cors alone, behind authentication',
      lines: { import: 'from flask_cors import CORS', late: 'CORS(app, supports_credentials=True)' },
      fails: ['authentication', 'slash'],
    },
  ],
  files: (lines, { port }) => ({
    'app.py': source`
      from flask import Flask, jsonify, request
      ${lines('import')}

      app = Flask(__name__)
      ${lines('first')}


      @app.before_request
      def authenticate():
          if request.path == "/private" and "Authorization" not in request.headers:
              return jsonify({}), 401


      ${lines('late')}


      @app.get("/orders")
      @app.get("/private")
      @app.get("/stock/")
      def orders():
          return jsonify([])


      @app.put("/orders/<int:number>")
      def order(number):
          return jsonify(request.get_json())


      @app.get("/broken")
      def broken():
          raise RuntimeError("broken")


      app.run(host="127.0.0.1", port=${port})
    `,
  }),
  start: () => ({ program: python, arguments: ['app.py'] }),
};
