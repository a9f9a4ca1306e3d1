import { nginx as proxy } from '../../../src/remedies/own-proxies/nginx.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { printedVersion } from '../running-project.ts';

export const nginx: OwnProxyUnderTest = {
  proxy,
  debian: ['nginx-light'],
  version: () => printedVersion('nginx', ['-v']),
  situations: forwardedAndRedirected,
  files: (lines, { port }) => ({
    'index.html': '<!doctype html><title>Shop</title>',
    'nginx.conf': `
      daemon off;
      pid nginx.pid;
      error_log stderr;
      # Started by root, it may not read a folder of root's otherwise.
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join('\n')}
        types { text/html html; }
        server {
          listen 127.0.0.1:${port};
          root .;
          ${lines('server')}
        }
      }`,
  }),
  start: ({ folder }) => ({
    program: 'nginx',
    arguments: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
  }),
};
