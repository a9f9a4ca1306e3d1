import { rails as stack } from '../../../src/remedies/stacks/rails.ts';
import { debianVersion } from '../debian-version.ts';
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
      lines: {
        last: `
          Rails.application.config.middleware.use Rack::Cors do
            allow do
              origins(/.*/)
              resource '*', headers: :any, methods: :any, credentials: true
            end
          end`,
      },
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

      class Private
        def initialize(app) = @app = app

        def call(env)
          return [401, {}, []] if env['PATH_INFO'] == '/private' && !env['HTTP_AUTHORIZATION']

          @app.call(env)
        end
      end
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
    'puma.rb': `
      bind 'tcp://127.0.0.1:${port}'
      threads 1, 1
    `,
  }),
  start: () => ({ program: 'puma', arguments: ['-C', 'puma.rb'], env: { RAILS_ENV: 'production' } }),
};
