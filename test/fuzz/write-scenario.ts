import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FuzzCase, hopUrl } from './fuzz-case.ts';
import type { Judged } from './judge.ts';
import type { Rules } from './rules.ts';
import { scenarioOf } from './scenario-of.ts';
import { type Look, looksOf } from './stage.ts';

const folder = join(import.meta.dirname, '../lab/scenarios');

/**
 * Writes the case as a scenario that expects what the browser said; its cause is left for a person to fill in.
 * Gives the file's path.
 */
export async function writeScenario({ browser }: Rules, { fuzzCase, seen }: Judged): Promise<string> {
  const id = `fuzz-${createHash('sha256').update(JSON.stringify(fuzzCase)).digest('hex').slice(0, 8)}`;
  const [verdict] = looksOf(seen).map((look) => look.verdict);
  const failed = verdict?.state === 'failed';
  const played = scenarioOf(fuzzCase, id);
  const scenario = {
    ...played,
    title: 'Found by fuzzing',
    // Whether the call throws hangs on its kind; what is looked for is what became of the request.
    call: `const all = async () => { ${played.call} };\n  return all().then(readToEnd).catch(() => 'failed')`,
    throws: false,
    ...(browser === 'firefox' && { firefox: true }),
    row: verdict?.corsError ? 'No Access-Control-Allow-Origin' : failed ? 'Only looks like CORS' : 'Innocent',
    expect: looksOf(seen).map((look) => expected(browser, fuzzCase, look)),
  };
  const path = join(folder, `${id}.ts`);
  const text = `import { defineScenario } from '../scenario.ts';\n\nexport const scenario = defineScenario(${JSON.stringify(scenario, null, 2)});\n`;
  await writeFile(path, text);
  return path;
}

function expected(browser: Rules['browser'], fuzzCase: FuzzCase, { verdict }: Look) {
  const failed = verdict?.state === 'failed';
  return {
    url: hopUrl(fuzzCase, 0),
    ...(verdict && verdict.method !== 'GET' && { method: verdict.method }),
    verdict: verdict?.corsError ? 'cors' : failed ? 'look-alike' : 'delivered',
    ...(verdict?.corsError && { [browser]: verdict.corsError }),
    ...(failed && browser === 'chromium' && { networkError: verdict?.networkError }),
  };
}
