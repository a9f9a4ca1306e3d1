import { readdirSync, readFileSync } from 'node:fs';
import type { Cause } from '../src/engine/cause.ts';
import { causes } from '../src/engine/causes/index.ts';
import { loadScenarios } from '../test/lab/load-scenarios.ts';
import type { ExpectedExchange, Scenario } from '../test/lab/scenario.ts';

const root = new URL('..', import.meta.url);
export const tablePath = new URL('docs/causes/README.md', root);

/** The order in which the roles stand. */
const roles = ['blocking, next', 'blocking', 'root', 'notice'] as const;
/** A common cause has dozens of scenarios: more links than these help nobody. */
const SHOWN = 3;

/** The text of `docs/causes/README.md`. */
export async function causeTable(): Promise<string> {
  const scenarios = await loadScenarios();
  const rows = causes
    .toSorted((a, b) => roles.indexOf(roleOf(a)) - roles.indexOf(roleOf(b)) || (a.id < b.id ? -1 : 1))
    .map((cause) => [
      `[${cause.id}](${cause.id}.md)`,
      escaped(cause.title.replaceAll('*', '\\*')),
      roleOf(cause),
      escaped(cause.observes),
      cause.certainty ?? 'certain',
      scenarioLinks(cause.id, scenarios),
      sourceLinks(cause.id),
    ]);
  return `${introduction}\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

const introduction = `# Causes

\`npm run table:causes\` writes this table of all ${causes.length} causes from their files, their pages and the lab. Certainty
is how sure a finding is at best; of the scenarios, which play the cause in real browsers, at most three are named.
`;
const head = ['Cause', 'Title', 'Role', 'What is observed', 'Certainty', 'Scenarios', 'Sources'];

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function roleOf({ explains }: Cause): (typeof roles)[number] {
  if (explains === 'root' || explains === 'notice') return explains;
  return explains === 'end' ? 'blocking' : 'blocking, next';
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The causes that a scenario expects of one exchange. */
export function expectedCauses(exchange: ExpectedExchange): readonly string[] {
  const { cause, root: first, firefoxRoot, next, notices } = exchange;
  return [cause ?? [], first ?? [], firefoxRoot ?? [], next ?? [], notices ?? []].flat();
}

function scenarioLinks(id: string, scenarios: readonly Scenario[]): string {
  const links = scenarios
    .filter(({ expect }) => expect.some((exchange) => expectedCauses(exchange).includes(id)))
    .toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
    .map((scenario) => `[${scenario.id}](../../test/lab/scenarios/${scenario.id}.ts)`);
  const found = links.length > 0 ? links : endToEndLinks(id);
  const more = found.length - SHOWN;
  return [...found.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** What needs more than servers and a call (another extension, a policy of the machine) is played by tests. */
function endToEndLinks(id: string): readonly string[] {
  const folder = new URL('test/e2e/', root);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.spec.ts'))
    .filter((file) => new RegExp(`\\b${id}\\b`).test(readFileSync(new URL(file, folder), 'utf8')))
    .map((file) => `[${file}](../../test/e2e/${file})`);
}

function sourceLinks(id: string): string {
  const page = readFileSync(new URL(`${id}.md`, tablePath), 'utf8');
  const urls = [...(page.split('## Sources')[1] ?? '').matchAll(/\]\((https:[^\s)]+)\)/g)].map(
    ([, url]) => url,
  );
  return `${urls.length}: ${urls.map((url, index) => `[${index + 1}](${url})`).join(' ')}`;
}
