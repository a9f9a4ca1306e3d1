import { planCheck } from '../check/plan-check.ts';
import { nodeRunner } from './check/node-runner.ts';
import { checkIntroduction } from './check/words.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { printJson } from './print-json.ts';

/** The answers as a script for Node that holds the servers to them. Everything of the report in it is JSON. */
export const checkNodeExporter: Exporter = {
  id: 'check-node',
  label: 'Check for CI (Node)',
  goesTo: 'file',
  mediaType: 'text/javascript',
  fileName: (report) => fileName(report, 'check.mjs'),
  export(report) {
    const plan = planCheck(report);
    const introduction = checkIntroduction(plan, 'node check.mjs');
    const data = { servers: plan.servers, variables: plan.variables, checks: plan.checks };
    return [
      '#!/usr/bin/env node',
      ...introduction.map((line) => `// ${line}`.trimEnd()),
      ...['http', 'https'].map((name) => `import ${name} from ${JSON.stringify(`node:${name}`)};`),
      '',
      `const introduction = ${JSON.stringify(introduction.join('\n'))};`,
      `const { servers, variables, checks } = ${printJson(data).trimEnd()};`,
      nodeRunner,
    ].join('\n');
  },
};
