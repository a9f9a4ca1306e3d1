import { cloudflareWorkers as stack } from '../../../src/remedies/stacks/cloudflare-workers.ts';
import { npmBinary } from '../npm-binary.ts';
import { packageVersion } from '../running-project.ts';
import type { StackUnderTest } from '../stack-under-test.ts';
import { webApplication, webTrials } from '../web-application.ts';

const program = () => npmBinary('@cloudflare', 'workerd');

export const cloudflareWorkers: StackUnderTest = {
  stack,
  version: () => packageVersion('workerd'),
  ...webTrials({ export: 'fetch: handleRequest,' }),
  files: (lines, { port }) => ({
    // An empty file is no module.
    'src/cors.ts': lines('cors') || 'export {};',
    'src/index.ts': `
      ${lines('import')}
      ${webApplication(lines('headers'))}
      async function handleRequest(request: Request, env: unknown, ctx: unknown): Promise<Response> {
        ${lines('preflight')}
        return answer(request);
      }
      export default {
        ${lines('export')}
      };
    `,
    // Types are stripped by workerd itself, which Wrangler does by a bundler.
    'config.capnp': `
      using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (
        services = [(name = "main", worker = (
          modules = [
            (name = "index.ts", esModule = embed "src/index.ts"),
            (name = "cors.ts", esModule = embed "src/cors.ts"),
          ],
          compatibilityDate = "2026-10-01",
          compatibilityFlags = ["typescript_strip_types"],
        ))],
        sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
      );
    `,
  }),
  start: () => ({ program: program(), arguments: ['serve', '--experimental', 'config.capnp'] }),
};
