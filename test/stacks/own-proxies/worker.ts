import { worker as proxy } from '../../../src/remedies/own-proxies/worker.ts';
import { npmBinary } from '../npm-binary.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { packageVersion } from '../running-project.ts';

export const worker: OwnProxyUnderTest = {
  proxy,
  version: () => packageVersion('workerd'),
  situations: forwardedAndRedirected,
  files: (lines, { port }) => ({
    'src/api.js': lines('api'),
    'src/index.js': `
      ${lines('import')}
      export default {
        async fetch(request) {
          ${lines('fetch')}
          return new Response('<!doctype html><title>Shop</title>', { headers: { 'content-type': 'text/html' } });
        },
      };`,
    'config.capnp': `
      using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (
        services = [
          (name = "main", worker = (
            modules = [
              (name = "index.js", esModule = embed "src/index.js"),
              (name = "api.js", esModule = embed "src/api.js"),
            ],
            compatibilityDate = "2026-10-01",
          )),
          (name = "internet", network = (allow = ["private", "public"])),
        ],
        sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
      );`,
  }),
  start: () => ({
    program: npmBinary('@cloudflare', 'workerd'),
    arguments: ['serve', 'config.capnp'],
  }),
};
