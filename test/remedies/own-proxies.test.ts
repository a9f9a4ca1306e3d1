import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownProxies } from '../../src/remedies/own-proxies/index.ts';
import { proxiedCall, proxyTarget } from '../../src/remedies/own-proxy.ts';
import { startOfLocation } from '../../src/remedies/own-proxy-lines.ts';
import { ownProxiesUnderTest } from '../stacks/own-proxies/index.ts';

const target = { server: 'https://api.example:8443', path: '/orders/17' };

const idsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((id) => id !== 'index')
    .toSorted();

describe('the proxies of one’s own', () => {
  it('are those that have a file, each once', () => {
    expect(ownProxies.map(({ id }) => id).toSorted()).toEqual(idsIn('../../src/remedies/own-proxies'));
  });

  it('say that they were run where a test runs them, and only there', () => {
    const run = ownProxies.filter(({ tried }) => tried === 'run').map(({ id }) => id);
    expect(ownProxiesUnderTest.map(({ proxy }) => proxy.id)).toEqual(run);
    expect(idsIn('../stacks/own-proxies')).toEqual(run.toSorted());
  });
});

describe.each(ownProxies)('$id', ({ remedy, source, purpose }) => {
  const { edits, warnings, apply } = remedy(target);
  const text = edits.map(({ lines }) => lines).join('\n');

  it('forwards to this server alone, and checks its certificate', () => {
    expect(text).toContain(target.server);
    const other = remedy({ ...target, server: 'https://other.example' });
    expect(JSON.stringify(other)).not.toContain('api.example');
    expect(text).not.toMatch(/secure: false|"secure": false|verify off|insecure|rejectUnauthorized/);
  });

  it('keeps cookies and the page’s address from it', () => {
    for (const name of ['cookie', 'origin', 'referer']) expect(text.toLowerCase()).toContain(name);
  });

  it('adds no permission for other sites', () => {
    expect(text).not.toMatch(/add_header|headers\.set\('access-control|cors\(/i);
  });

  it('says all that a reader needs', () => {
    expect(new Set(edits.map(({ place }) => place)).size).toBe(edits.length);
    for (const { file, where, lines } of edits) {
      expect(file).not.toBe('');
      expect(where).toMatch(/\.$/);
      // What is pasted needs no trimming.
      expect(lines).toMatch(/^\S[^\t]*\S$/);
      expect(lines).not.toMatch(/[ \t]$/m);
    }
    for (const sentence of warnings) expect(sentence).toMatch(/^[^\n]+\.$/);
    for (const word of ['rate limit', 'Cookies', 'open proxy', '“CORS proxy”', 'tokens'])
      expect(warnings.join(' ')).toContain(word);
    expect(warnings.join(' ').includes('development server')).toBe(purpose === 'development');
    expect(apply.length).toBeGreaterThan(0);
    expect(new URL(source).protocol).toBe('https:');
  });

  it('warns where the API is called without TLS', () => {
    const plain = remedy({ ...target, server: 'http://api.example' });
    expect(plain.warnings.join(' ')).toContain('without TLS');
    expect(warnings.join(' ')).not.toContain('without TLS');
  });
});

describe('proxyTarget', () => {
  it('is the server, and a path there', () => {
    expect(proxyTarget('https://api.example', 'https://api.example/orders/17?key=secret')).toEqual({
      server: 'https://api.example',
      path: '/orders/17',
    });
  });

  it.each(['http://api"};.example', 'https://api.example/path', 'ftp://api.example', 'null'])(
    'is nothing for %s, which may mean something in a configuration',
    (server) => {
      expect(proxyTarget(server, 'https://api.example/')).toBeNull();
    },
  );

  it.each(["https://api.example/it's", 'https://api.example/$(id)', 'no URL'])(
    'shows the call of another path than %s',
    (url) => {
      const { after } = proxiedCall(proxyTarget('https://api.example', url) ?? target);
      expect(after).toBe("fetch('/api/')");
    },
  );
});

describe('a redirect of the API', () => {
  const toOwn = (location: string, server = target.server) =>
    location.replace(new RegExp(startOfLocation({ server, path: '/' })), '/api/');

  it.each([
    ['/orders', '/api/orders'],
    [`${target.server}/orders`, '/api/orders'],
    ['orders', 'orders'],
    [
      `https://login.example/?back=${target.server}/orders`,
      `https://login.example/?back=${target.server}/orders`,
    ],
    ['https://apiXexample:8443/orders', 'https://apiXexample:8443/orders'],
    [`${target.server}.elsewhere.example/`, `${target.server}.elsewhere.example/`],
  ])('to %s becomes %s', (location, own) => {
    expect(toOwn(location)).toBe(own);
  });

  it('may come from an address of six', () => {
    expect(toOwn('http://[::1]:3000/orders', 'http://[::1]:3000')).toBe('/api/orders');
  });
});
