import { isFailure } from '../folded-failures.ts';
import type { Report, ReportExchange } from '../report.ts';
import type { CheckPlan, MessageCheck } from './check-plan.ts';
import { messageCheck } from './message-check.ts';
import { collectSecrets } from './secrets.ts';

/** What to send and to look at so that it shows whether every exchange of the report is mended, each message once. */
export function planCheck({ exchanges }: Report): CheckPlan {
  const servers: string[] = [];
  const serverOf = (origin: string) => {
    if (!servers.includes(origin)) servers.push(origin);
    return servers.indexOf(origin);
  };
  const secrets = collectSecrets();
  const checks = new Map<string, MessageCheck>();
  const beyond = new Set<string>();
  for (const exchange of exchanges) {
    const found = exchange.answers.map((answer) => messageCheck(exchange, answer, serverOf, secrets));
    for (const check of found) if (check) checks.set(JSON.stringify(check), check);
    if (isFailure(exchange) && !found.some((check) => check !== null)) beyond.add(title(exchange));
  }
  return { servers, variables: secrets.variables, checks: [...checks.values()], beyond: [...beyond] };
}

function title({ method, url }: ReportExchange): string {
  return `${method} ${url}`;
}
