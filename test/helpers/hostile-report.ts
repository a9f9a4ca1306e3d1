import type { Report } from '../../src/report/report.ts';
import { requestMessage } from './exchange.ts';
import { blockedExchange, finding, reportOf } from './report.ts';

/** What is markup, a mention, a link or a trick in one of the formats for readers. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '`<b>`',
  '``` \n# Heading\n<b>',
  '[click](https://evil.example)',
  '![](https://evil.example/x.png)',
  '@everyone @here',
  'fixes #123 and GH-7 and evil/repo#9',
  '| a | b |\n| --- | --- |',
  '\\` \\| \\<b>',
  'https://evil.example www.evil.example',
  '\u202e\u200b\u0000\u2028',
  '\'"></code></pre></style><style>*{display:none}</style>',
  '"><meta http-equiv=refresh content="0;url=https://evil.example">',
  'javascript:alert(1)',
  '%%{init: {"securityLevel": "loose"}}%% #60;b#62; ; end',
  '\nend\n  participant X as Y\n  click X href "https://evil.example"',
  '<br>P0->>S0: forged $$x^2$$ wrap:',
  '{noformat}{html}<b>{html}{noformat}',
  '{code}\nh1. Heading\n{code}{color:red}red{color}',
  '[~admin] [click|https://evil.example] !https://evil.example/x.png! *b* _i_ {{m}} ||h||',
  'C:\\Users\\ &#91;x&#93; (!) ----',
  "$(touch /tmp/x) `id` '; id; '",
];

/** A report in which that text stands wherever a page or a server can write. */
export function hostileReport(text: string): Report {
  const value = `x${text}`;
  const blocked = blockedExchange(
    {
      initiator: { function: value, url: value, line: 1, column: 1 },
      messages: [
        requestMessage({
          method: value,
          url: `https://api.example/${value}`,
          networkError: value,
          requestHeaders: [
            ['origin', value],
            ['x-note', value],
          ],
          responseHeaders: [
            ['access-control-allow-origin', value],
            ['access-control-allow-origin', `${value}|`],
          ],
        }),
      ],
    },
    {
      findings: [
        finding({ what: `It was \`${value}\`, or ${value}.`, why: value, fix: value, chromium: value }),
        finding({ role: 'next', what: value, fix: `\`${value}` }),
      ],
      answeredBy: [{ message: 0, name: value, role: 'proxy', certainty: 'likely', because: value }],
    },
  );
  return { ...reportOf(blocked), browser: value, page: { url: value, origin: value } };
}
