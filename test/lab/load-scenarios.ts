import { readdirSync } from 'node:fs';
import type { Scenario } from './scenario.ts';

const folder = new URL('./scenarios/', import.meta.url);

/** Every scenario of the folder, by id. Adding a file is all there is to do. */
export async function loadScenarios(): Promise<readonly Scenario[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  return Promise.all(files.map(loadScenario));
}

async function loadScenario(file: string): Promise<Scenario> {
  const { scenario } = (await import(new URL(file, folder).href)) as { scenario?: Scenario };
  if (!scenario) throw new Error(`${file} exports no \`scenario\`.`);
  if (`${scenario.id}.ts` !== file)
    throw new Error(`${file} holds the scenario \`${scenario.id}\`: rename one.`);
  return scenario;
}
