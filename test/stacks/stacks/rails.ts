import { rails as stack } from '../../../src/remedies/stacks/rails.ts';
import { debianVersion } from '../debian-version.ts';
import { puma, pumaConfiguration, rackAuthentication, rackCorsForAll } from '../rack.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = ['ruby-railties', 'ruby-actionpack', 'ruby-rack-cors', 'puma'] as const;

export const rails: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'Rack::Cors last',
      lines: { last: rackCorsForAll('Rails.application.config.middleware.use') },
      fails: ['error', 'missing', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    'config.ru': `
      require 'action_controller/railtie'
      require 'rack/cors'

      class Shop < Rails::Application
        config.root = __dir__
        config.eager_load = false
        config.secret_key_base = 'secret'
        config.consider_all_requests_local = false
        config.logger = Logger.new(nil)
      end

      ${rackAuthentication}
      Rails.application.config.middleware.use Private

      class OrdersController < ActionController::API
        def index = render(json: {})
        def update = render(json: {})
        def broken = raise('broken')
      end

      ${lines('last')}
      Rails.application.initialize!
      Rails.application.routes.draw do
        get '/orders', to: 'orders#index'
        put '/orders/:id', to: 'orders#update'
        get '/private', to: 'orders#index'
        get '/broken', to: 'orders#broken'
        get '/moved', to: redirect('/orders')
      end
      run Rails.application
    `,
    'config/initializers/cors.rb': lines('first'),
    'puma.rb': pumaConfiguration(port),
  }),
  start: () => ({ ...puma, env: { RAILS_ENV: 'production' } }),
};
