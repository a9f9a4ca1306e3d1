import type { CheckPlan, Expectation, MessageCheck, Pieces } from '../check/check-plan.ts';
import { planCheck } from '../check/plan-check.ts';
import { hurlText, hurlUrl, hurlValue } from './check/hurl-text.ts';
import { beyond, messageTitle } from './check/words.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { headerName } from './header-name.ts';
import { visible } from './visible.ts';

/** The answers as a Hurl file that holds the servers to them. https://hurl.dev/docs/hurl-file.html */
export const checkHurlExporter: Exporter = {
  id: 'check-hurl',
  label: 'Check for CI (Hurl)',
  goesTo: 'file',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'check.hurl'),
  export(report) {
    const plan = planCheck(report);
    const lines = [...introduction(plan), ...plan.checks.flatMap((check) => ['', ...entry(plan, check)])];
    return `${lines.join('\n')}\n`;
  },
};

function introduction(plan: CheckPlan): readonly string[] {
  const values = [
    ...plan.servers.map((server, index) => `--variable ${base(index)}=${visible(server)}`),
    ...plan.variables.map(({ name }) => `--variable ${name}=...`),
  ];
  return [
    'Holds servers to the answers that a browser needs, preflights included. Made by WhyCORS.',
    '',
    `  hurl --test ${values.join(' ')} check.hurl`,
    '',
    ...plan.variables.map(({ name, meaning }) => `${name}: ${visible(meaning)}`),
    'A list has to stand on one line of the answer: Hurl does not join several.',
    ...beyond(plan),
  ].map((line) => `# ${line}`.trimEnd());
}

const base = (server: number) => (server === 0 ? 'base_url' : `base_url_${server + 1}`);

function entry({ servers }: CheckPlan, check: MessageCheck): readonly string[] {
  const { method, server, path, headers, expected, safe } = check;
  const title = `# ${messageTitle(check, servers[server] ?? '')}`;
  // The grammar has no others.
  if (!/^[A-Z]+$/.test(method)) return [title, '# Left out: Hurl sends no such method.'];
  const lines = [
    `${method} {{${base(server)}}}${filled(path, hurlUrl)}`,
    ...headers.map(([name, value]) => `${headerLine(name, value)}`),
    '[Options]',
    'location: false',
    '',
    'HTTP *',
    '[Asserts]',
    ...expected.flatMap(asserts),
  ];
  if (safe) return [title, ...lines];
  const note = '# Take the signs below away to send it: it may change something on the server.';
  return [title, note, ...lines.map((line) => `# ${line}`.trimEnd())];
}

function headerLine(name: string, value: Pieces): string {
  return `${hurlValue(headerName(name))}: ${filled(value, hurlValue)}`.trimEnd();
}

function filled(pieces: Pieces, written: (text: string) => string): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? written(piece) : `{{${piece.variable}}}`))
    .join('');
}

function asserts(expectation: Expectation): readonly string[] {
  if (expectation.kind === 'ok-status') return ['status >= 200', 'status < 300'];
  const header = `header ${hurlText(headerName(expectation.name))}`;
  switch (expectation.kind) {
    case 'is':
      return [
        expectation.values.length === 1
          ? `${header} == ${hurlText(expectation.values[0] ?? '')}`
          : `${header} matches ${hurlText(`^(${expectation.values.map(literal).join('|')})$`)}`,
      ];
    case 'lists': {
      const { anyCase, wildcard, items } = expectation;
      const start = anyCase ? '(?i)' : '';
      return items.map((item) => {
        const names = wildcard ? `(${literal(item)}|\\*)` : literal(item);
        return `${header} matches ${hurlText(`${start}(^|,)[ \\t]*${names}[ \\t]*(,|$)`)}`;
      });
    }
    case 'absent':
      return [`${header} not exists`];
    case 'no-user-info':
      return [`${header} not matches ${hurlText('^([A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\]{2}[^/?#\\\\]*@')}`];
  }
}

/** A text in a regular expression, as itself. */
function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
