import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlCommand } from '../../../src/report/exporters/curl-command.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

/** What a real shell would hand to curl. */
function wordsOf(command: string): readonly string[] {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}`;
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('the command', () => {
  it('asks as the browser did in a preflight', () => {
    expect(curlCommand(preflightMessage())).toBe(
      [
        `curl -i -X OPTIONS '${apiUrl}' \\`,
        `  -H 'Origin: ${pageOrigin}' \\`,
        "  -H 'Access-Control-Request-Method: PUT'",
      ].join('\n'),
    );
  });

  it('leaves out cookies, and what the browser adds and no server minds', () => {
    const words = wordsOf(
      curlCommand(
        requestMessage({
          requestHeaders: [
            ['origin', pageOrigin],
            ['cookie', 'sid=1'],
            ['sec-fetch-mode', 'cors'],
            ['sec-ch-ua', '"x"'],
            ['accept-encoding', 'gzip'],
            ['user-agent', 'Mozilla'],
            ['content-type', 'application/json'],
            ['x-trace', '7'],
          ],
        }),
      ),
    );
    expect(words.filter((word) => word.includes(': '))).toEqual([
      `Origin: ${pageOrigin}`,
      'Content-Type: application/json',
      'X-Trace: 7',
    ]);
  });

  it('sends cookies when asked to', () => {
    const message = requestMessage({ requestHeaders: [['cookie', 'sid=1']] });
    expect(wordsOf(curlCommand(message, { cookies: true }))).toContain('Cookie: sid=1');
  });

  it('sends the origin of the page where the request was not seen', () => {
    const message = requestMessage({ requestHeaders: [] });
    expect(wordsOf(curlCommand(message, { origin: pageOrigin }))).toContain(`Origin: ${pageOrigin}`);
  });

  it('keeps `[redacted:1]`, and curl from reading it as a range', () => {
    const words = wordsOf(
      curlCommand(
        requestMessage({
          url: `${apiUrl}?token=[redacted:1]`,
          requestHeaders: [['authorization', '[redacted:1]']],
        }),
      ),
    );
    expect(words).toEqual(['-i', '-g', `${apiUrl}?token=[redacted:1]`, '-H', 'Authorization: [redacted:1]']);
  });

  it('asks for the head alone of a HEAD request', () => {
    expect(wordsOf(curlCommand(requestMessage({ method: 'HEAD' })))).toContain('-I');
  });

  it.each([
    ["it's `id` $(id) $HOME \\ ! * ~", "X-Note: it's `id` $(id) $HOME \\ ! * ~"],
    ['a\r\nX-Evil: 1', 'X-Note: a X-Evil: 1'],
    ['@/etc/passwd', 'X-Note: @/etc/passwd'],
    ['', 'X-Note;'],
  ])('hands on the header value %j', (value, word) => {
    const message = requestMessage({ requestHeaders: [['x-note', value]] });
    expect(wordsOf(curlCommand(message)).slice(-2)).toEqual(['-H', word]);
  });

  it.each(['-o/etc/passwd', '@file', "x'; id #"])('never takes the URL %s for an option', (url) => {
    const words = wordsOf(curlCommand(requestMessage({ url, requestHeaders: [] })));
    expect(words).toEqual(['-i', '--url', url.replaceAll(' ', '%20')]);
  });

  it('drops header names that are none', () => {
    const message = requestMessage({
      requestHeaders: [
        ['@/etc/passwd', 'x'],
        ['a b', 'x'],
      ],
    });
    expect(wordsOf(curlCommand(message))).toEqual(['-i', apiUrl]);
  });
});

it('a shell reads exactly the words that were meant, whatever the page sent', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (method, path, value) => {
      const command = curlCommand({
        method: `M${method}`,
        url: `https://api.example/${path}`,
        requestHeaders: [['x-note', `v${value}`]],
      });
      const words = wordsOf(command);
      expect(words.filter((word) => word !== '-g')).toHaveLength(6);
      expect(words.at(-1)).toBe(`X-Note: v${value}`.trim());
    }),
    { numRuns: 50 },
  );
});
