import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { markdownExporter } from '../../../src/report/exporters/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import {
  blockedExchange,
  blockedPreflight,
  finding,
  reportExchangeOf,
  reportOf,
} from '../../helpers/report.ts';

function markdown(report: Report): string {
  return exportReport(markdownExporter, report).text;
}

/** The text outside code, where markup would have an effect. */
function outsideCode(text: string): string {
  return text
    .replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

describe('one failure', () => {
  const text = markdown(reportOf(blockedPreflight()));

  it('has its verdict as heading', () => {
    expect(text.split('\n')[0]).toBe(
      `# \`PUT ${apiUrl}\` was blocked: The preflight allows \`*\`, and the request carries credentials.`,
    );
  });

  it('says who has to act, and what to do', () => {
    expect(text).toContain('**Who has to act:** whoever runs `api.example`');
    expect(text).toContain(`**What to do:** Answer \`Access-Control-Allow-Origin: ${pageOrigin}\``);
  });

  it('sends the reader to where the root is, not to where a redirect led', () => {
    const login = 'https://login.example/sign-in';
    const exchange = blockedExchange(
      {
        messages: [
          requestMessage({ status: 302, responseHeaders: [['location', login]] }),
          requestMessage({ hop: 1, url: login, responseHeaders: [] }),
        ],
      },
      {
        findings: [finding({ message: 1 }), finding({ role: 'root', message: 0, what: 'It redirects.' })],
        answers: [
          {
            kind: 'request',
            method: 'GET',
            url: login,
            status: null,
            set: [['access-control-allow-origin', '*']],
            remove: [],
          },
        ],
      },
    );
    const text = markdown(reportOf(exchange));
    expect(text).toContain('**Who has to act:** whoever runs `api.example`,');
    expect(text).toContain(
      'Without that change, `login.example` would have to send the headers listed below.',
    );
  });

  it('has what to answer before what was seen', () => {
    const sections = [...text.matchAll(/^### (.*)$/gm)].map((match) => match[1]);
    expect(sections.slice(0, 2)).toEqual([
      'What to answer, and how to check it',
      'What was sent, and what came back',
    ]);
  });

  it('has both requests as commands', () => {
    expect(text).toContain(`curl -i -X OPTIONS '${apiUrl}' \\\n  -H 'Origin: ${pageOrigin}'`);
    expect(text).toContain(`curl -i -X PUT '${apiUrl}' \\\n  -H 'Origin: ${pageOrigin}'`);
  });

  it('says why the browser asked first', () => {
    const why = 'The method `PUT`: only `GET`, `HEAD` and `POST` need none.';
    const asked = reportOf({
      ...blockedPreflight(),
      preflightReasons: [{ kind: 'method', name: 'PUT', why }],
    });
    expect(markdown(asked)).toContain(`The browser asked first because of:\n- ${why}`);
  });

  it('marks the header at which the browser stopped', () => {
    expect(text).toContain(
      `| **✗ \`Access-Control-Allow-Origin\`**, the browser stopped here | \`${pageOrigin}\` | \`*\` | \`${pageOrigin}\` |`,
    );
  });

  it('says what another extension made of a header', () => {
    const exchange = blockedExchange({
      messages: [
        requestMessage({
          responseHeaders: [['access-control-allow-credentials', 'true']],
          rewrittenResponseHeaders: [['access-control-allow-origin', '*']],
        }),
      ],
    });
    expect(markdown(reportOf(exchange))).toContain('| not sent; another extension made it `*` |');
    expect(markdown(reportOf(exchange))).toContain('| `true`; another extension took it away |');
  });

  it('has the lines to answer, message by message', () => {
    expect(text).toContain(
      [
        '```http',
        `Access-Control-Allow-Origin: ${pageOrigin}`,
        'Access-Control-Allow-Credentials: true',
        'Access-Control-Allow-Methods: PUT',
        'Vary: Origin',
        '```',
      ].join('\n'),
    );
  });

  it('says what credentials would change, where they were not seen', () => {
    const unseen = { ...blockedPreflight(), credentials: 'unknown', credentialsKnownBy: 'none' } as const;
    const [blocking, ...rest] = unseen.findings;
    const alternative = {
      cause: 'method-not-allowed',
      chromium: 'MethodDisallowedByPreflightResponse',
      firefox: null,
      when: 'credentials are included',
    };
    const doubtful = {
      ...unseen,
      findings: [finding({ ...blocking, alternatives: [alternative] }), ...rest],
    };
    const said = markdown(reportOf(doubtful));
    expect(said).toContain(
      'If credentials are included, the browser stopped at `method-not-allowed` instead.',
    );
    expect(said).toContain('Without credentials `Access-Control-Allow-Credentials` may be left out.');
  });

  it('says where it was seen', () => {
    expect(text).toContain('- Browser: `chromium 156`');
    expect(text).toContain('2026-11-21T10:15:30.000Z');
    expect(text).toContain('WhyCORS `0.1.0`');
  });
});

describe('a report', () => {
  it('puts the root before the check, and keeps the check beside it', () => {
    const text = markdown(goldenReport());
    const root = text.indexOf('**What happened:** The server failed with `502`');
    const check = text.indexOf('**The check at which the browser stopped:** The answer has no');
    expect(root).toBeGreaterThan(0);
    expect(check).toBeGreaterThan(root);
  });

  it('says once how to answer, and leads there from the others', () => {
    const text = markdown(goldenReport());
    expect(text.match(/Send each of these lines exactly once/g)).toHaveLength(1);
    expect(text.match(/\[as in failure 1\]\(#whycors-failure-1\)/g)).toHaveLength(2);
  });

  it('warns at each failure of what is dangerous there, whatever was said before', () => {
    const answer = { kind: 'request', method: 'GET', url: apiUrl, status: null, remove: [] } as const;
    const opaque = blockedExchange(
      { id: 'e2' },
      { answers: [{ ...answer, set: [['access-control-allow-origin', 'null']] }] },
    );
    const text = markdown(reportOf(blockedExchange(), opaque));
    expect(text.slice(text.indexOf('[as in failure 1]'))).toContain('Allowing `null` is dangerous');
  });

  it('folds failures that are alike', () => {
    const text = markdown(goldenReport());
    expect(text).toContain('# 5 cross-origin requests failed, in 4 different ways');
    expect(text).toContain('Seen 2 times, at these URLs:');
  });

  it('only counts what was delivered, and lists its notices', () => {
    const text = markdown(goldenReport());
    expect(text).toContain('2 other cross-origin requests passed.');
    expect(text).toContain('cannot read the response header `x-total-count`');
    expect(text).not.toContain('/health');
  });

  it('does not speak of CORS where CORS is not the reason', () => {
    const other = blockedExchange(
      {
        messages: [requestMessage({ status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' })],
      },
      {
        verdict: 'look-alike',
        answers: [],
        findings: [finding({ what: 'The host is unknown.', evidence: [] })],
      },
    );
    const text = markdown(reportOf(other));
    expect(text).toContain('failed, and CORS is not why: The host is unknown.');
    expect(text).not.toContain('| Response header');
    expect(text).not.toContain('### What to answer');
  });

  it('says what would fail next, and what is uncertain', () => {
    const text = markdown(goldenReport());
    expect(text).toContain('Once that is mended, 2 more checks would fail:');
    expect(text).toContain(
      'If credentials are omitted, the browser stopped at `method-not-allowed` instead.',
    );
    expect(text).toContain('**More may be needed** behind the redirect');
  });

  it('says what must not be sent, and which status', () => {
    const redirected = reportExchangeOf(
      {
        outcome: 'blocked',
        messages: [preflightMessage({ status: 301, responseHeaders: [['location', '/orders/']] })],
      },
      {
        verdict: 'cors',
        findings: [finding()],
        answers: [
          {
            kind: 'preflight',
            method: 'OPTIONS',
            url: apiUrl,
            status: 204,
            set: [['vary', 'Origin']],
            remove: ['location'],
          },
        ],
      },
    );
    const text = markdown(reportOf(redirected));
    expect(text).toContain(', the preflight, with status 204:');
    expect(text).toContain('Do not send `Location` with it.');
    expect(text).toContain('| `Location` | – | `/orders/` | remove it |');
  });

  it('of nothing but deliveries says so', () => {
    const text = markdown(reportOf(reportExchangeOf()));
    expect(text).toContain('# No cross-origin request was blocked');
    expect(text).toContain('1 other cross-origin request passed.');
  });

  it('warns where nothing was redacted', () => {
    const { text } = exportReport(markdownExporter, goldenReport(), { redaction: 'none' });
    expect(text).toContain('**Nothing was redacted');
  });
});

describe('hostile text', () => {
  it.each(hostileTexts)('%j is never markup', (text) => {
    const shown = outsideCode(
      exportReport(markdownExporter, hostileReport(text), { redaction: 'none' }).text,
    );
    expect(shown).not.toMatch(/(?<!\\)<[a-z/!]/i);
    expect(shown).not.toMatch(/(?<!\\)\]\(/);
    expect(shown).not.toMatch(/[@#](everyone|here|123|9)/);
    expect(shown).not.toMatch(/evil\.example|GH-7/);
    expect(shown).not.toMatch(/^# Heading/m);
  });

  it('never adds a row or a cell to a table, a line to a command, or a heading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = exportReport(markdownExporter, hostileReport(text), { redaction: 'none' }).text.split(
          '\n',
        );
        const harmless = exportReport(markdownExporter, hostileReport(''), { redaction: 'none' }).text.split(
          '\n',
        );
        expect(lines).toHaveLength(harmless.length);
        for (const row of lines.filter((line) => line.startsWith('|'))) {
          expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
        }
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(
          harmless.filter((line) => line.startsWith('#')).length,
        );
      }),
    );
  });

  it('shows what cannot be seen', () => {
    const [exchange] = hostileReport('\u202eb').exchanges;
    if (!exchange) throw new Error('The builder made no exchange.');
    expect(markdown(reportOf(exchange))).toContain('x\\u{202e}b');
  });
});

describe('what is uncertain', () => {
  const serves = 'the headers above serve both cases';

  it('tells what unknown credentials change where headers help, and nothing where none does', () => {
    const unknown = { credentials: 'unknown' } as const;
    const [mended, helpless] = [blockedPreflight(unknown), blockedPreflight({ ...unknown, answers: [] })];
    expect(markdown(reportOf(mended))).toContain(serves);
    expect(markdown(reportOf(helpless))).not.toContain(serves);
  });
});

describe('the page', () => {
  const ofPage = (...exchanges: Report['exchanges']) => markdown({ ...reportOf(...exchanges), page: null });

  it('is told by its origin where only that is known, and left open where there are several', () => {
    const [one, other] = [
      blockedExchange({ id: 'a' }),
      blockedExchange({ id: 'b', origin: 'https://b.example' }),
    ];
    expect(ofPage(one)).toContain(`- Page: of origin \`${pageOrigin}\``);
    expect(ofPage(one, other)).toContain('- Page: several');
  });
});
