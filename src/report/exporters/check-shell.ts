import type { CheckPlan, Expectation, MessageCheck, Pieces } from '../check/check-plan.ts';
import { planCheck } from '../check/plan-check.ts';
import { shellEnd, shellRunner } from './check/shell-runner.ts';
import { shellSettings } from './check/shell-settings.ts';
import { checkIntroduction, messageTitle, plainText } from './check/words.ts';
import { shellWord } from './curl/shell-word.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { headerName } from './header-name.ts';

/** The answers as a script for any POSIX shell with curl that holds the servers to them. */
export const checkShellExporter: Exporter = {
  id: 'check-shell',
  label: 'Check for CI (shell)',
  goesTo: 'file',
  mediaType: 'application/x-sh',
  fileName: (report) => fileName(report, 'check.sh'),
  export(report) {
    const plan = planCheck(report);
    const introduction = checkIntroduction(plan, 'sh check.sh');
    return [
      '#!/bin/sh',
      ...introduction.map((line) => `# ${line}`.trimEnd()),
      ...shellSettings(plan, introduction),
      shellRunner.trimEnd(),
      ...plan.checks.flatMap((check) => ['', ...checkLines(plan, check)]),
      shellEnd,
    ].join('\n');
  },
};

function checkLines({ servers }: CheckPlan, check: MessageCheck): readonly string[] {
  const { safe, method, server, path, headers, expected } = check;
  const words = [
    `ask ${safe ? 'safe' : 'unsafe'} ${shellWord(method)} "$base_${server + 1}" ${word(path)}`,
    ...headers.map(([name, value]) => `-H ${word([headerStart(name, value), ...value])}`),
  ];
  const hasSecret = path.some((piece) => typeof piece !== 'string');
  return [
    `# ${messageTitle(check, servers[server] ?? '')}`,
    ...(hasSecret ? [`shown=${shellWord(plainText(path))}`] : []),
    `if ${words.join(' \\\n  ')}; then`,
    ...(expected.length === 0 ? ['  :'] : expected.map((expectation) => `  ${expectationLine(expectation)}`)),
    'fi',
  ];
}

/** `name:` without a value tells curl to leave the header out, `name;` to send it empty. */
function headerStart(name: string, value: Pieces): string {
  return `${headerName(name)}${value.join('') === '' ? ';' : ': '}`;
}

/** One word. What stands in double quotes is the value of a variable alone. */
function word(pieces: Pieces): string {
  const merged: Pieces[number][] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return merged
    .map((piece) => (typeof piece === 'string' ? shellWord(piece) : `"$${piece.variable}"`))
    .join('');
}

function expectationLine(expectation: Expectation): string {
  if (expectation.kind === 'ok-status') return 'expect_ok_status';
  const name = shellWord(expectation.name);
  switch (expectation.kind) {
    case 'is':
      return ['expect_is', name, ...expectation.values.map(shellWord)].join(' ');
    case 'lists': {
      const { anyCase, wildcard, items } = expectation;
      const how = [anyCase ? 'fold' : 'exact', wildcard ? 'all' : 'each'];
      return ['expect_lists', name, ...how, ...items.map(shellWord)].join(' ');
    }
    case 'absent':
      return `expect_absent ${name}`;
    case 'no-user-info':
      return `expect_no_user_info ${name}`;
  }
}
