import { describe, expect, it } from 'vitest';
import { exporters, exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import { countSecrets, redact } from '../../src/report/redact.ts';
import { redactionKinds } from '../../src/report/redaction/kinds.ts';
import type { Report } from '../../src/report/report.ts';
import { apiUrl, pageOrigin, requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, blockedPreflight, finding, reportOf } from '../helpers/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';

const secret = 'hunter2-9fQ7xLw3';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl';

function redactedText(report: Report): string {
  return JSON.stringify(expectValidReport(redact(report)));
}

function withUrl(url: string): Report {
  return reportOf(blockedExchange({ messages: [requestMessage({ url })] }));
}

function withHeaders(difference: Partial<Parameters<typeof requestMessage>[0]>): Report {
  return reportOf(blockedExchange({ messages: [requestMessage(difference)] }));
}

function requestHeader(name: string, value: string): string | undefined {
  const [exchange] = redact(withHeaders({ requestHeaders: [[name, value]] })).exchanges;
  return exchange?.messages[0]?.requestHeaders[0]?.[1];
}

function urlAfter(url: string): string | undefined {
  return redact(withUrl(url)).exchanges[0]?.messages[0]?.url;
}

describe('headers', () => {
  it.each([
    ['authorization', `Bearer ${secret}`, '[redacted:1]'],
    ['proxy-authorization', `Basic ${secret}`, '[redacted:1]'],
    ['x-api-key', secret, '[redacted:1]'],
    ['apikey', secret, '[redacted:1]'],
    ['x-auth-token', secret, '[redacted:1]'],
    ['x-csrf-token', secret, '[redacted:1]'],
    ['ocp-apim-subscription-key', secret, '[redacted:1]'],
    ['x-session-id', secret, '[redacted:1]'],
    ['cookie', `sid=${secret}; theme=x`, 'sid=[redacted:1]; theme=[redacted:2]'],
    ['cookie', secret, '[redacted:1]'],
    [
      'set-cookie',
      `sid=${secret}; Path=/; Secure; SameSite=None`,
      'sid=[redacted:1]; Path=/; Secure; SameSite=None',
    ],
    ['set-cookie', `a=${secret}\nb=${secret}; HttpOnly`, 'a=[redacted:1]\nb=[redacted:1]; HttpOnly'],
    ['x-forwarded-proof', `Bearer ${secret}`, 'Bearer [redacted:1]'],
    ['x-note', `Bearer bot1234567890:${secret}`, 'Bearer [redacted:1]'],
    ['x-user', `id=7 ${jwt}`, 'id=7 [redacted:1]'],
    ['x-blob', 'q8Zk3LmP0vXt7RwB2nYc5JdA', '[redacted:1]'],
    ['referer', `https://app.example/cb?code=${secret}#x`, 'https://app.example/cb?code=[redacted:1]#x'],
    ['link', `</next?token=${secret}&page=2>; rel=next`, '</next?token=[redacted:1]&page=2>; rel=next'],
  ])('%s: %s', (name, value, expected) => {
    expect(requestHeader(name, value)).toBe(expected);
  });

  it('are redacted also as another extension found and left them', () => {
    const text = redactedText(
      withHeaders({
        originalRequestHeaders: [['authorization', `Bearer ${secret}-a`]],
        rewrittenResponseHeaders: [['set-cookie', `sid=${secret}-b; Path=/`]],
      }),
    );
    expect(text).not.toContain(secret);
    expect(text).toContain('sid=[redacted:2]; Path=/');
  });

  it.each([
    ['origin', pageOrigin],
    ['access-control-request-method', 'PATCH'],
    ['access-control-request-headers', 'authorization,x-api-key,x-csrf-token'],
    ['access-control-allow-origin', 'https://app.example, https://b.example'],
    ['access-control-allow-headers', 'Authorization, X-Api-Key'],
    ['content-type', 'multipart/form-data; boundary=----WebKitFormBoundaryq8Zk3LmP0vXt7RwB'],
    ['etag', '"33a64df551425fcc55e4d42a148795d9f25f89d4"'],
    ['date', 'Sat, 21 Nov 2026 10:15:30 GMT'],
    ['x-request-id', '2b1e6c1e-0d5c-4b67-9d1b-9a3f6d2f1c11'],
    ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
    ['idempotency-key', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
    ['www-authenticate', 'Bearer error="invalid_token", realm="orders"'],
    ['x-app-version', 'OrdersFrontendApplicationVersion2026'],
    ['server', 'nginx/1.24.0 (Ubuntu)'],
  ])('leaves %s: %s', (name, value) => {
    expect(requestHeader(name, value)).toBe(value);
  });
});

describe('URLs', () => {
  it.each([
    [`https://${secret}:pass@api.example/orders`, 'https://api.example/orders'],
    [`https:${secret}@api.example/orders`, 'https:api.example/orders'],
    [`${apiUrl}?access_token=${secret}&page=2`, `${apiUrl}?access_token=[redacted:1]&page=2`],
    [`${apiUrl}?access%5Ftoken=${secret}`, `${apiUrl}?access%5Ftoken=[redacted:1]`],
    [
      `${apiUrl}?X-Amz-Signature=${secret}&X-Amz-Date=20261121`,
      `${apiUrl}?X-Amz-Signature=[redacted:1]&X-Amz-Date=20261121`,
    ],
    [`${apiUrl}?q=AIzaSyA-0123456789abcdefghijklmnopqrstu`, `${apiUrl}?q=[redacted:1]`],
    [`${apiUrl}?v=q8Zk3LmP0vXt7RwB2nYc5JdA`, `${apiUrl}?v=[redacted:1]`],
    [
      `${apiUrl}?next=https%3A%2F%2Fapp.example%2Fcb%3Ftoken%3D${secret}`,
      `${apiUrl}?next=https%3A%2F%2Fapp.example%2Fcb%3Ftoken%3D[redacted:1]`,
    ],
    [
      `${apiUrl}?data=%7B%22password%22%3A%22${secret}%22%7D`,
      `${apiUrl}?data=%7B%22password%22%3A%22[redacted:1]%22%7D`,
    ],
    [`${apiUrl}#id_token=${jwt}&state=${secret}`, `${apiUrl}#id_token=[redacted:1]&state=[redacted:2]`],
    [`${apiUrl}#/route?token=${secret}`, `${apiUrl}#/route?token=[redacted:1]`],
    [`${apiUrl};jsessionid=${secret}/7`, `${apiUrl};jsessionid=[redacted:1]/7`],
    [`https://api.example/u/${jwt}/7`, 'https://api.example/u/[redacted:1]/7'],
    [`https://api.example/reset-password/${secret}`, 'https://api.example/reset-password/[redacted:1]'],
    [`/relative?sig=${secret}`, '/relative?sig=[redacted:1]'],
    [`https://[broken?token=${secret}`, 'https://[broken?token=[redacted:1]'],
    [`%E0%A4%A?token=${secret}`, '%E0%A4%A?token=[redacted:1]'],
  ])('%s', (url, expected) => {
    expect(urlAfter(url)).toBe(expected);
  });

  it.each([
    apiUrl,
    'https://cdn.example/assets/main.3f2a9bc1d4e5f60718293a4b5c6d7e8f.js?v=20261121',
    'https://api.example/orders/2b1e6c1e-0d5c-4b67-9d1b-9a3f6d2f1c11/lines/507f1f77bcf86cd799439011',
    'https://api.example/v1/tokens/list?sort_key=name&country_code=IN&token_type=bearer',
    'http://localhost:8080/api/v2/items?page=2&from=2026-11-21T10:15:30Z&filter=a,b',
    'https://api.example/search?q=why+is+my+request+blocked%3F',
    '',
    'not a url',
  ])('leaves %s', (url) => {
    expect(urlAfter(url)).toBe(url);
  });
});

it.each([
  "Call it with `credentials: 'omit'`, or set `withCredentials = false`.",
  'The call includes credentials: cookies or a login.',
  'Answer `Access-Control-Allow-Headers: authorization, x-api-key`.',
  'Bearer tokens and Basic authentication need a preflight.',
  'The server answered `WWW-Authenticate: Basic realm="orders"`, with status code: 401.',
])('leaves the sentence: %s', (text) => {
  const report = reportOf(blockedExchange({}, { findings: [finding({ what: text, why: text, fix: text })] }));
  expect(redact(report).exchanges).toEqual(report.exchanges);
});

it('hides what a sentence names as a credential', () => {
  const what = 'Sent `x-api-key: abc`, `Bearer abc.123` and {"password":"abc"}.';
  const report = reportOf(blockedExchange({}, { findings: [finding({ what })] }));
  expect(redact(report).exchanges[0]?.findings[0]?.what).toBe(
    'Sent `x-api-key: [redacted:1]`, `Bearer [redacted:2]` and {"password":"[redacted:1]"}.',
  );
});

describe('a secret that a header holds', () => {
  const value = 'plain-0815-value';
  const report = withHeaders({ requestHeaders: [['x-api-key', value]] });
  const [exchange] = report.exchanges;
  if (!exchange) throw new Error('The report has no exchange.');
  const quoted = (text: string) =>
    redactedText({ ...report, exchanges: [{ ...exchange, ...quoting(text) }] });
  function quoting(text: string) {
    return {
      findings: [
        finding({
          what: `It sent \`${text}\`.`,
          why: `Because of ${text}`,
          fix: `Drop ${text}.`,
          evidence: [{ message: 0, header: 'x-note', value: text }],
          alternatives: [{ cause: 'x', chromium: null, firefox: null, when: `with ${text}` }],
        }),
      ],
      answers: [
        {
          kind: 'request' as const,
          method: 'GET',
          url: `${apiUrl}/${text}`,
          status: null,
          set: [['location', text] as const],
          remove: [],
        },
      ],
      answeredBy: [
        {
          message: 0,
          name: text,
          role: 'proxy' as const,
          certainty: 'likely' as const,
          because: `via: ${text}`,
        },
      ],
      initiator: { function: text, url: `https://app.example/${text}.js`, line: 1, column: 1 },
      frame: { url: `https://app.example/${text}`, kind: 'page' as const },
    };
  }

  it('is taken out of every sentence and field that quotes it', () => {
    expect(quoted(value)).not.toContain(value);
  });

  it('leaves the text around it', () => {
    expect(quoted(value)).toContain('It sent `[redacted:1]`.');
  });
});

describe('the report', () => {
  it('says that it is redacted, and is otherwise the same where there is nothing to hide', () => {
    const report = reportOf(blockedExchange(), blockedPreflight());
    expect(redact(report)).toEqual({ ...report, redaction: 'default' });
  });

  it('still matches each answer to its message', () => {
    const url = `${apiUrl}?token=${secret}`;
    const [answer] = blockedExchange().answers;
    const report = reportOf(
      blockedExchange(
        { messages: [requestMessage({ url })] },
        { answers: answer ? [{ ...answer, url }] : [] },
      ),
    );
    const [exchange] = redact(report).exchanges;
    expect(exchange?.answers[0]?.url).toBe(exchange?.messages[0]?.url);
  });

  it('hides secrets in fields that it does not know', () => {
    const report = { ...reportOf(blockedExchange()), note: { deep: [`see ${apiUrl}?token=${secret}`] } };
    expect(redactedText(report)).not.toContain(secret);
  });

  it('keeps the method of a cookie whose value is the same word', () => {
    const report = withHeaders({ method: 'DELETE', requestHeaders: [['cookie', 'method=DELETE']] });
    expect(redact(report).exchanges[0]?.messages[0]?.method).toBe('DELETE');
  });
});

describe('what the user leaves in', () => {
  const report = withHeaders({
    url: `${apiUrl}?access_token=${secret}-url`,
    requestHeaders: [
      ['cookie', `sid=${secret}-cookie`],
      ['authorization', `Bearer ${secret}-header`],
      ['x-note', `token=${secret}-text`],
    ],
  });
  const all = { cookies: 'cookie', headers: 'header', urls: 'url', texts: 'text' } as const;

  it.each(redactionKinds)('%s stay, and everything else goes', (kind) => {
    const redactedReport = redact(report, { leaveIn: new Set([kind]) });
    const text = JSON.stringify(expectValidReport(redactedReport));
    const left = Object.values(all).filter((word) => text.includes(`${secret}-${word}`));
    expect(left).toEqual([all[kind]]);
    expect(redactedReport).toMatchObject({ redaction: 'default', leftIn: [kind] });
  });

  it('user names and passwords of URLs stay with the URLs', () => {
    const url = `https://me:${secret}@api.example/orders`;
    expect(redact(withUrl(url), { leaveIn: new Set(['urls'] as const) }).exchanges[0]?.url).toBe(url);
  });

  it('does not leave in what is hidden elsewhere', () => {
    const twice = withHeaders({
      url: `${apiUrl}?access_token=${secret}`,
      requestHeaders: [['cookie', `sid=${secret}`]],
    });
    expect(JSON.stringify(redact(twice, { leaveIn: new Set(['urls'] as const) }))).not.toContain(secret);
  });

  it('is counted, each credential once', () => {
    expect(countSecrets(report)).toEqual({ cookies: 1, headers: 1, urls: 1, texts: 1 });
    expect(countSecrets(reportOf())).toEqual({ cookies: 0, headers: 0, urls: 0, texts: 0 });
  });

  it('makes a report that says so', () => {
    const texts = exporters
      .filter(({ id }) => ['markdown', 'html', 'jira'].includes(id))
      .map((exporter) => exportReport(exporter, report, { leaveIn: new Set(['cookies']) }).text);
    for (const text of texts) expect(text).toMatch(/but not values of cookies/);
    const every = exportReport(jsonExporter, report, { leaveIn: new Set(redactionKinds) });
    expect(JSON.parse(every.text)).toEqual(report);
  });
});
