import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/cli/input/read-source.ts';
import type { Source } from '../../src/cli/input/source.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import { goldenReport } from '../helpers/golden-report.ts';

/** A source that gives so many bytes at a time. */
function source(bytes: Uint8Array, { pieces = 1000, isLasting = true } = {}): Source {
  async function* open() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  }
  return { name: 'log', bytes: null, mayBeForeign: false, isLasting, open };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const streamed = (text: string, shape = {}) => readSource(source(utf8(text), shape), () => {}, -1);
const whole = (text: string, shape = {}) => readSource(source(utf8(text), shape), () => {});

const threads = new URL('../threads/', import.meta.url);
const names = readdirSync(threads).filter((name) => name.endsWith('.har'));
const thread = (name = names[0] ?? '') => readFileSync(new URL(name, threads), 'utf8');
const report = () => exportReport(jsonExporter, goldenReport(), { redaction: 'none' }).text;

describe('piece by piece', () => {
  it.each(names)('reads %s as it is read at once', async (name) => {
    expect(await streamed(thread(name))).toEqual(readLogFile(thread(name)));
  });

  it('reads a report as it is read at once', async () => {
    expect(await streamed(report())).toEqual(readLogFile(report()));
  });

  it.each([1, 2, 3, 7])('reads %d bytes at a time, whatever they cut through', async (pieces) => {
    const text = thread().replace('"log"', '"Zoë 😀 \\ud83d\\ude00": 1.5e3, "log"');
    expect(await streamed(text, { pieces })).toEqual(readLogFile(text));
    expect(await whole(text, { pieces })).toEqual(readLogFile(text));
  });

  it('takes what stands before and behind the entries', async () => {
    const { log } = JSON.parse(thread());
    const { entries, ...head } = log;
    const turned = JSON.stringify({ log: { entries, ...head } });
    expect(await streamed(turned)).toEqual(readLogFile(turned));
  });

  it.each([
    ['nothing', ''],
    ['a number', '17'],
    ['other JSON', '{"name":"whycors"}'],
    ['a HAR without entries', '{"log":{}}'],
    ['a HAR of no requests', '{"log":{"entries":[]}}'],
    ['a HAR whose entries are something else', '{"log":{"entries":[1,{}]}}'],
    ['entries in another place', '{"log":{"log":{"entries":[1]},"entries":[]}}'],
    ['a newer report', '{"schemaVersion":2}'],
    ['a prototype', '{"__proto__":{"log":{"entries":[]}}}'],
  ])('says of %s what is said of it at once', async (_name, text) => {
    expect(await whole(text)).toEqual(readLogFile(text));
    if (text !== '') expect(await streamed(text)).toEqual(readLogFile(text));
  });

  it('names the place at which any text stops being JSON', async () => {
    const text =
      '{\n  "log": {"entries": [{"a": [true, null, -1.5e3, "x\\u0041"]}, {}],\r\n "b": "\u2028"}\n}';
    const at = fc.integer({ min: 1, max: text.length });
    const char = fc.constantFrom('', '{', '}', ']', ',', ':', 'x', '\n');
    await fc.assert(
      fc.asyncProperty(at, char, async (place, instead) => {
        const broken = text.slice(0, place) + instead + text.slice(place + 1);
        const expected = readLogFile(broken);
        const found = await streamed(broken, { pieces: 5 });
        if (!('problem' in expected)) return expect(found).toEqual(expected);
        if (!('problem' in found)) throw new Error(`Read as a log: ${broken}`);
        const { at } = expected;
        if (at) expect(found.problem).toMatch(/^It (is not JSON|ends)/);
        // Within a word or a string the one names its first character, the other the one that does not fit.
        if (at) expect(found.problem).toContain(`line ${at.line}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('says where a text is cut off, or how far it came where it cannot look again', async () => {
    const text = thread();
    const cut = text.slice(0, text.lastIndexOf('}'));
    expect(await streamed(cut)).toMatchObject({
      problem: expect.stringMatching(/^It ends at line \d+, column \d+/),
    });
    const found = await streamed(`${cut}]`, { isLasting: false, pieces: cut.length });
    expect(found).toMatchObject({ problem: `It is not JSON, somewhere behind character ${cut.length}.` });
  });

  it('gives up on what is nested without end', async () => {
    expect(await streamed('{"a":['.repeat(2000))).toMatchObject({
      problem: 'It is nested more than 1024 levels deep.',
    });
  });

  it('keeps no body, and cuts what no header can be', async () => {
    const entry = JSON.parse(thread()).log.entries[0];
    entry.response.content = { text: 'b'.repeat(3_000_000) };
    entry.request.postData = { text: 'b'.repeat(3_000_000) };
    const text = JSON.stringify({ log: { entries: [entry] } });
    expect(await streamed(text)).toEqual(readLogFile(text));
  });
});

describe('reads', () => {
  it.each([
    ['UTF-8 with its mark', (text: string) => utf8(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way around', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', async (_name, encode) => {
    const read = await readSource(source(encode(thread()), { pieces: 1 }), () => {});
    expect(read).toEqual(readLogFile(thread()));
  });

  it('and says what the system refuses', async () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' });
    const open = () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) });
    const read = await readSource({ ...source(utf8('')), open }, () => {});
    expect(read).toEqual({ problem: 'Permission denied.' });
  });
});
