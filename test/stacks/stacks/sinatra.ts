import { sinatra as stack } from '../../../src/remedies/stacks/sinatra.ts';
import { debianVersion } from '../debian-version.ts';
import { puma, pumaConfiguration, rackAuthentication, rackCorsForAll } from '../rack.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = ['ruby-sinatra', 'ruby-rack-cors', 'puma'] as const;

export const sinatra: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'Rack::Cors inside the application',
      lines: { inside: `require 'rack/cors'\n${rackCorsForAll('use')}` },
      fails: ['error', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    'config.ru': `
      ${lines('require')}
      require_relative 'app'
      ${lines('first')}
      run Shop
    `,
    'app.rb': `
      require 'sinatra/base'

      ${rackAuthentication}

      class Shop < Sinatra::Base
        set :environment, :development
        use Private
        ${lines('inside')}
        get('/orders') { '{}' }
        put('/orders/:id') { '{}' }
        get('/private') { '{}' }
        get('/moved') { redirect '/orders' }
        get('/broken') { raise 'broken' }
      end
    `,
    'puma.rb': pumaConfiguration(port),
  }),
  start: () => puma,
};
