import { join } from 'node:path';
import { createServer } from 'vite';

/** The gallery of the panel's states, served to one test. */
export interface Gallery {
  url(state: string, theme?: 'light' | 'dark'): string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const configFile = join(import.meta.dirname, '../../gallery/vite.config.ts');
  const server = await createServer({
    configFile,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The gallery has no port.');
  return {
    url: (state, theme = 'light') => `http://127.0.0.1:${address.port}/?state=${state}&theme=${theme}`,
    close: () => server.close(),
  };
}
