import { describe, expect, it } from 'vitest';
import { checkHurlExporter } from '../../../src/report/exporters/check-hurl.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import type { Report } from '../../../src/report/report.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedExchange, blockedPreflight, reportOf } from '../../helpers/report.ts';

function lines(report: Report): readonly string[] {
  return exportReport(checkHurlExporter, report, { redaction: 'none' }).text.trimEnd().split('\n');
}

/** The lines of the grammar that a check is made of. https://hurl.dev/docs/grammar.html */
const quoted = String.raw`"(?:[^"\\{]|\\["\\]|\\u\{[0-9a-f]+\})*"`;
const value = String.raw`(?:[^#\\{]|\\[#\\]|\\u\{[0-9a-f]+\}|\{\{[A-Za-z][\w-]*\}\})*`;
const line = new RegExp(
  [
    '#.*',
    String.raw`[A-Z]+ \{\{base_url(?:_\d+)?\}\}(?:[\w%!$&'()*+,./:;=?@[\]~-]|\{\{[A-Za-z]\w*\}\})*`,
    String.raw`(?:\w|-|\\u\{[0-9a-f]+\})+:(?: ${value})?`,
    String.raw`\[Options\]|location: false|HTTP \*|\[Asserts\]`,
    'status (?:>=|<) [0-9]+',
    `header ${quoted} (?:not exists|(?:not )?matches ${quoted}|== ${quoted})`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')?$'),
);

it('asks and asserts in the words of Hurl, and leaves out what may change something', () => {
  expect(lines(reportOf(blockedPreflight())).slice(5)).toEqual([
    '',
    '# Preflight: OPTIONS https://api.example/orders',
    'OPTIONS {{base_url}}/orders',
    'Origin: https://app.example',
    'Access-Control-Request-Method: PUT',
    '[Options]',
    'location: false',
    '',
    'HTTP *',
    '[Asserts]',
    'status >= 200',
    'status < 300',
    'header "Access-Control-Allow-Origin" == "https://app.example"',
    'header "Access-Control-Allow-Credentials" == "true"',
    String.raw`header "Vary" matches "(?i)(^|,)[ \\t]*(Origin|\\*)[ \\t]*(,|$)"`,
    String.raw`header "Access-Control-Allow-Methods" matches "(^|,)[ \\t]*PUT[ \\t]*(,|$)"`,
    '',
    '# Request: PUT https://api.example/orders',
    '# Take the signs below away to send it: it may change something on the server.',
    '# PUT {{base_url}}/orders',
    '# Origin: https://app.example',
    '# [Options]',
    '# location: false',
    '#',
    '# HTTP *',
    '# [Asserts]',
    '# header "Access-Control-Allow-Origin" == "https://app.example"',
    '# header "Access-Control-Allow-Credentials" == "true"',
    String.raw`# header "Vary" matches "(?i)(^|,)[ \\t]*(Origin|\\*)[ \\t]*(,|$)"`,
  ]);
});

it('names every server and every secret as a variable', () => {
  const { text } = exportReport(checkHurlExporter, goldenReport());
  expect(text).toContain(
    '--variable base_url=https://api.example --variable base_url_2=https://login.example',
  );
  expect(text).toContain('{{base_url}}/reports?page=1&access_token={{SECRET_1}}');
  for (const written of text.split('\n')) expect(written).toMatch(line);
});

describe('hostile text', () => {
  const report = (text: string) =>
    reportOf(
      ...['GET', `X${text}`].map((method) =>
        blockedExchange(
          {},
          {
            answers: [
              {
                ...{ kind: 'request', method, url: `https://api.example/${text}`, status: null },
                ...{ set: [['access-control-allow-origin', text]], remove: [] },
              },
            ],
          },
        ),
      ),
    );

  it.each([
    ...hostileTexts,
    '{{SECRET}} {{newUuid}} \\u{7b}',
    '"\nHTTP 200\n[Asserts]\n"',
    '#',
    'file,/etc/passwd;',
  ])('%j adds no line, and no line of another kind', (text) => {
    const written = lines(report(text));
    for (const each of written) expect(each).toMatch(line);
    expect(written.filter((each) => each.startsWith('GET '))).toHaveLength(1);
    expect(written.filter((each) => each.startsWith('header '))).toHaveLength(1);
  });
});
