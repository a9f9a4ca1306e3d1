import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLogFile } from '../../src/reader/read-log-file.ts';

/** What is told of one call: method, path, what the browser did, verdict, messages, and the check that stopped it. */
type Told = readonly string[];

function told(producer: string): readonly Told[] {
  const read = readLogFile(
    readFileSync(join(import.meta.dirname, `../fixtures/har/${producer}.har`), 'utf8'),
  );
  if ('problem' in read) throw new Error(read.problem);
  return read.exchanges.map(({ method, url, outcome, verdict, messages, findings }): Told => {
    const call = `${method} ${new URL(url).pathname.replace('/story/', '')}`;
    const seen = messages.map(({ kind, status }) => `${kind} ${status}`).join(', ');
    const blocking = findings.find(({ role }) => role === 'blocking')?.cause;
    return [call, outcome, verdict, seen, ...(blocking === undefined ? [] : [blocking])];
  });
}

/** The story of `test/helpers/har-story.ts`, by who tells the outcome of what it shows. */
const story = (delivered: string, blocked: string): readonly Told[] => [
  ['GET cups', delivered, 'delivered', 'request 200'],
  ['GET menu', delivered, 'delivered', 'request 302, request 200'],
  ['PUT stock', delivered, 'delivered', 'preflight 204, request 200'],
  ['GET prices', blocked, 'cors', 'request 200', 'allow-origin-missing'],
  ['PUT orders', blocked, 'cors', 'preflight 204, request null', 'request-header-not-allowed'],
];

describe('the story in the HAR of', () => {
  it.each(['chrome', 'edge'])('%s, which tells what it did', (producer) => {
    expect(told(producer)).toEqual(story('delivered', 'blocked'));
  });

  it.each(['firefox', 'charles', 'fiddler', 'mitmproxy', 'k6-studio', 'webpagetest'])(
    '%s, which tells what was answered: the algorithm decides',
    (producer) => {
      expect(told(producer)).toEqual(story('unknown', 'unknown'));
    },
  );

  it('playwright, which tells what was blocked, and not why', () => {
    const unseen = ['blocked', 'undetermined', 'request null', 'stopped-for-unseen-reason'] as const;
    expect(told('playwright')).toEqual([
      ['GET cups', 'delivered', 'delivered', 'request 200'],
      ['GET menu', 'delivered', 'delivered', 'request 302, request 200'],
      ['PUT stock', 'delivered', 'delivered', 'request 200'],
      ['GET prices', ...unseen],
      ['PUT orders', ...unseen],
    ]);
  });

  it('safari, which tells of nothing that it blocked, and of a redirect where it led', () => {
    expect(told('safari')).toEqual([
      ['GET cups', 'delivered', 'delivered', 'request 200'],
      ['GET menu.json', 'delivered', 'delivered', 'request 200'],
      ['PUT stock', 'delivered', 'delivered', 'preflight 204, request 200'],
    ]);
  });
});

describe('a HAR names', () => {
  const read = (producer: string) => {
    const file = readLogFile(
      readFileSync(join(import.meta.dirname, `../fixtures/har/${producer}.har`), 'utf8'),
    );
    return 'problem' in file ? file.problem : [file.browser, file.lacks?.split(' ')[0] ?? null];
  };

  it.each([
    ['chrome', 'chromium 156', null],
    ['edge', 'chromium 156', null],
    ['firefox', 'firefox 153', null],
    ['safari', 'safari 26', 'Safari'],
    ['playwright', 'chromium 156', 'Playwright'],
    ['charles', 'firefox 153', 'What'],
    ['fiddler', 'chromium 156', 'What'],
    ['mitmproxy', 'chromium 156', 'What'],
    ['k6-studio', 'chromium 156', 'What'],
    ['webpagetest', 'chromium 156', 'What'],
  ])('%s: its browser, and what it lacks', (producer, browser, lacks) => {
    expect(read(producer)).toEqual([browser, lacks]);
  });
});
