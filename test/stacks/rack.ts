import type { Command } from './stack-under-test.ts';

/** Authentication that stands in front of an application on Rack. */
export const rackAuthentication = `
  class Private
    def initialize(app) = @app = app

    def call(env)
      return [401, {}, []] if env['PATH_INFO'] == '/private' && !env['HTTP_AUTHORIZATION']

      @app.call(env)
    end
  end
`;

/** Every origin is let in. `use`: how a middleware is added. */
export const rackCorsForAll = (use: string): string => `
  ${use} Rack::Cors do
    allow do
      origins(/.*/)
      resource '*', headers: :any, methods: :any, credentials: true
    end
  end`;

/** Its configuration, for the project's `puma.rb`. */
export const pumaConfiguration = (port: number): string => `
  bind 'tcp://127.0.0.1:${port}'
  threads 1, 1
`;

export const puma: Command = { program: 'puma', arguments: ['-C', 'puma.rb'] };
