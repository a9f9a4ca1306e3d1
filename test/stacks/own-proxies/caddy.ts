import { caddy as proxy } from '../../../src/remedies/own-proxies/caddy.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { printedVersion } from '../running-project.ts';

export const caddy: OwnProxyUnderTest = {
  proxy,
  debian: ['caddy'],
  version: () => printedVersion('caddy', ['version']),
  situations: forwardedAndRedirected,
  files: (lines, { port }) => ({
    'public/index.html': '<!doctype html><title>Shop</title>',
    Caddyfile: `
      {
        admin off
        auto_https off
      }
      http://:${port} {
        bind 127.0.0.1
        ${lines('site')}
        handle {
          root * public
          file_server
        }
      }`,
  }),
  start: ({ folder }) => ({
    program: 'caddy',
    arguments: ['run', '--config', 'Caddyfile'],
    env: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  }),
};
