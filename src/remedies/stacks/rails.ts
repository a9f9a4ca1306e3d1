import { rackCors, rackCorsOneLayer, rackCorsSafety } from '../rack-cors.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';

export const rails: Stack = {
  id: 'rails',
  name: 'Rails',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://github.com/cyu/rack-cors#rails-configuration',

  remedy: (policy) => ({
    edits: [
      {
        place: 'first',
        file: 'config/initializers/cors.rb',
        where: 'In place of what stands there; a new file where there is none.',
        language: 'ruby',
        lines: rackCors('Rails.application.config.middleware.insert_before 0, Rack::Cors', policy),
      },
    ],
    order:
      '`insert_before 0` puts it in front of everything, also Warden, which would answer preflights with 401, and the redirect of `force_ssl`; `bin/rails middleware` shows it first. A controller with `protect_from_forgery` refuses other sites besides: write an API on `ActionController::API`.',
    errors:
      'In front of `ActionDispatch::ShowExceptions` it adds the headers to 404 and 500 too; put at the end with `middleware.use`, it would miss both.',
    apply: ['bundle add rack-cors', 'bin/rails restart'],
    oneLayer: rackCorsOneLayer,
    safety: [...safety(policy), rackCorsSafety],
  }),
};
