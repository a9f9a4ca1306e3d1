import { rackCors, rackCorsOneLayer, rackCorsSafety } from '../rack-cors.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';

export const sinatra: Stack = {
  id: 'sinatra',
  name: 'Sinatra',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://github.com/cyu/rack-cors#rack-configuration',

  remedy: (policy) => ({
    edits: [
      {
        place: 'require',
        file: 'config.ru',
        where: 'At the top.',
        language: 'ruby',
        lines: "require 'rack/cors'",
      },
      {
        place: 'first',
        file: 'config.ru',
        where: 'Before every other `use`, `map` and `run`.',
        language: 'ruby',
        lines: rackCors('use Rack::Cors', policy),
      },
    ],
    order:
      'In `config.ru`, not in the application: there a `use` stands behind Sinatra’s own middleware. With `enable :sessions` that drops the session of a `PUT` or `POST` from another site; `set :protection, permitted_origins: […], except: :remote_token` with the same origins keeps it.',
    errors:
      'In front of all it adds the headers to every answer, 404 and 500 too. Inside the application the page that Sinatra shows of an exception in development would come without them.',
    apply: ['bundle add rack-cors', 'bundle exec rackup'],
    oneLayer: rackCorsOneLayer,
    safety: [...safety(policy), rackCorsSafety],
  }),
};
