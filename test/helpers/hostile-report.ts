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
  '\u202e\u200b\u0000\u2028\u00ad',
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

/** What has got scripts, styles, requests or links into pages: only a browser can tell what is left of it. */
export const attacks: readonly string[] = [
  // In any place of a page at once.
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e`,
  `">><marquee><img src=x onerror=confirm(1)></marquee>"></plaintext\\></|\\><plaintext/onmouseover=prompt(1)>`,
  `'">><isindex formaction=javascript:alert(1) type=submit>'-->"></script><script>alert(1)</script>`,
  `<svg><style>{}</style><animate onbegin=alert(1) attributeName=x dur=1s></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'/>#x"/></svg>`,
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  `" onmouseover="alert(1)" autofocus onfocus="alert(1)" style="background:url(//evil.example/a)`,
  `' onerror='alert(1)' x='`,
  '</title><base href="https://evil.example/"><link rel=stylesheet href=//evil.example/a.css>',
  '<link rel=prefetch href=//evil.example><link rel=dns-prefetch href=//evil.example>',
  '</style><style>@import url(//evil.example/a.css);body{background:url(//evil.example/a)}',
  '} body{background:url(https://evil.example/a)} @import "//evil.example/a.css";{',
  'javascript:alert(document.domain)//https://fetch.spec.whatwg.org/',
  'data:text/html,<script>alert(1)</script>',
  'https://fetch.spec.whatwg.org/#"onclick="alert(1)',
  '<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '<meta http-equiv="Content-Security-Policy" content="default-src *">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><object data=//evil.example>',
  '<form action=//evil.example><input autofocus onfocus=alert(1)><button formaction=//evil.example>',
  '<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>--><![CDATA[<script>alert(1)</script>]]>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what templates would fill in.
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %> #{alert(1)}',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62; &amp;lt;',
  '\u2066\u2067admin\u2069\u202d\u061c\ufeff\u00ad',
  'half \ud800 and \udc00 of a pair',
  '\u0000<scr\u0000ipt>\u0000\u000b\u000c\u001b[31m\u009b31m\u0085',
  '<details open ontoggle=alert(1)>\n\n<script>alert(1)</script>\n\n[x]: javascript:alert(1)',
  '[a](javascript:alert(1)) <javascript:alert(1)> [b][x] ![c](data:image/svg+xml,<svg onload=alert(1)>)',
  '~~~\n<script>alert(1)</script>\n~~~\n    <b>\n1. x\n> y\n***\n# z',
  `${'<b>'.repeat(20_000)}`,
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
