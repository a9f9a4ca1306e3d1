import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/cli/text/style.ts';
import { textExporter } from '../../../src/cli/text/text-exporter.ts';
import type { Exporter } from '../../../src/report/exporters/exporter.ts';
import { htmlExporter } from '../../../src/report/exporters/html.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { jiraExporter } from '../../../src/report/exporters/jira.ts';
import { markdownExporter } from '../../../src/report/exporters/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { requestMessage } from '../../helpers/exchange.ts';
import { attacks, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedExchange, finding, reportOf } from '../../helpers/report.ts';

/** A failure at that URL, of which some text is not ours. */
function failureAt(id: string, url: string, text = '', origin = 'https://app.example') {
  return blockedExchange(
    { id, origin, messages: [requestMessage({ url, responseHeaders: [] })] },
    {
      findings: [finding({ what: `It was \`${text}\`, or ${text}.`, why: text, fix: text })],
      answeredBy: [
        { message: 0, name: 'nginx', role: 'server', certainty: 'likely', because: `server: ${text}` },
      ],
      answers: [
        {
          kind: 'request',
          method: 'GET',
          url,
          status: null,
          set: [['access-control-allow-origin', origin]],
          remove: [],
        },
      ],
    },
  );
}

/** Failures 1 and 3 at a server that says what it is, 2 at one that was named, 4 at one that gets no lines. */
function fourFailures(text = ''): Report {
  return {
    ...reportOf(
      failureAt('a', 'https://one.example/a', text),
      failureAt('b', 'https://two.example/b', text),
      failureAt('c', 'https://one.example/c', text),
      failureAt('d', 'https://none.example/d', text, 'null'),
    ),
    stacks: [
      { server: 'https://two.example', stack: 'express' },
      { server: 'https://none.example', stack: 'express' },
      { server: `https://one.example${text}`, stack: text },
    ],
  };
}

const written = (exporter: Exporter, report: Report) =>
  exportReport(exporter, report, { redaction: 'none' }).text;

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** What each format points at, and what it names; by what its reader makes of it. */
const formats = {
  markdown: (report: Report) => {
    const page = marked(written(markdownExporter, report), { gfm: true, async: false });
    return { jumps: all(page, /href="#whycors-([^"]*)"/g), places: all(page, /<a name="whycors-([^"]*)"/g) };
  },
  html: (report: Report) => {
    const page = written(htmlExporter, report);
    return { jumps: all(page, /href="#([^"]*)"/g), places: all(page, / id="([^"]*)"/g) };
  },
  jira: (report: Report) => {
    const page = written(jiraExporter, report).replaceAll(/^\{noformat\}\n[\s\S]*?\n\{noformat\}$/gm, '');
    return {
      jumps: all(page, /(?<!\\)\|#whycors-([^\]]*)\]/g),
      places: all(page, /(?<!\\)\{anchor:whycors-([^}]*)\}/g),
    };
  },
};

describe.each(Object.entries(formats))('%s', (_name, read) => {
  const harmless = read(fourFailures('x'));

  it('leads from each failure to its lines, and back', () => {
    const { jumps, places } = harmless;
    expect(places).toEqual(['failure-1', 'failure-2', 'failure-3', 'failure-4', 'lines-1', 'lines-2']);
    expect(jumps).toEqual([
      ...['failure-1', 'failure-2', 'failure-3', 'failure-4'],
      // Each to its lines, and those behind the first to how it says to answer.
      ...['lines-1', 'lines-2', 'failure-1', 'lines-1', 'failure-1', 'failure-1'],
      ...['failure-1', 'failure-3', 'failure-2'],
    ]);
  });

  it('has no way back where there is but one failure', () => {
    const { jumps, places } = read(reportOf(failureAt('a', 'https://one.example/a')));
    expect([jumps, places]).toEqual([['lines-1'], ['lines-1']]);
  });

  it('leads nowhere where there are no lines', () => {
    const { jumps, places } = read(reportOf(blockedExchange()));
    expect([jumps, places]).toEqual([[], []]);
  });

  it.each([...hostileTexts, ...attacks.filter(({ length }) => length < 1000)])(
    'lets %j make no place, and lead to none',
    (text) => {
      const own =
        '<a name="whycors-lines-1"></a>[x](#whycors-lines-1){anchor:whycors-lines-1}[x|#whycors-lines-1]';
      expect(read(fourFailures(text + own))).toEqual(harmless);
    },
  );
});

describe('a failure', () => {
  const markdown = written(markdownExporter, fourFailures());
  const [, first = '', , , fourth = ''] = markdown.split(/^## /m);

  it('says where its lines stand', () => {
    expect(first).toContain(
      '**Lines to paste** for `https://one.example`: [those for nginx, below](#whycors-lines-1).',
    );
  });

  it('says why there are none', () => {
    expect(fourth).toContain(
      '**No lines to paste** for `https://none.example`. The request’s origin is `null`',
    );
    const open = written(markdownExporter, reportOf(blockedExchange()));
    expect(open).toContain('**No lines to paste** for `https://api.example`. The answers do not tell');
  });

  it('speaks of no lines where no header can help', () => {
    const helpless = blockedExchange({}, { verdict: 'look-alike', answers: [] });
    expect(written(markdownExporter, reportOf(helpless))).not.toMatch(/ines to paste/);
  });
});

describe('the text of the command line', () => {
  const text = (report: Report) => written(textExporter({ style: plainStyle, columns: null }), report);

  it('says at each failure of a named server whether there are lines, and there for which they are', () => {
    const said = text(fourFailures());
    expect(said).toContain('  Lines to paste for `https://two.example`: those for Express, below.');
    expect(said).toContain('  No lines to paste for `https://none.example`. The request’s origin is `null`');
    expect(said).toContain('on Express\n  They allow `GET https://two.example/b`.');
  });

  it('says nothing of those of a server that was not named', () => {
    expect(text(fourFailures())).not.toContain('for `https://one.example`');
    expect(text(reportOf(blockedExchange()))).not.toMatch(/ines to paste/);
  });
});
