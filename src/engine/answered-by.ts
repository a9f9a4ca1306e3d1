import type { AnsweredBy } from './diagnosis.ts';
import type { Exchange, HeaderList } from './exchange.ts';
import { headerLines } from './fetch/header-list.ts';
import { ownAnswers } from './own-answers.ts';
import { products } from './products.ts';

/**
 * Who seems to have produced the last answer, from the outside in. Headers are often stripped and can be
 * faked: at best likely. Where one of them made the answer itself, nobody stands behind it.
 */
export function answeredBy(exchange: Exchange): readonly AnsweredBy[] {
  const message = exchange.messages.findLastIndex(({ status }) => status !== null);
  const headers = exchange.messages[message]?.responseHeaders ?? null;
  if (!headers) return [];
  const maker = makerOf(headers);
  const names = new Set<string>();
  return products.flatMap(({ name, role, header, matches }): AnsweredBy[] => {
    const value = lineOf(headers, header, matches);
    const isMaker = name === maker?.name;
    const isBehind = maker !== null && names.has(maker.name) && !isMaker;
    if ((value === undefined && !isMaker) || names.has(name) || isBehind) return [];
    names.add(name);
    const because = isMaker ? maker.because : shown(header, matches ? value : undefined);
    return [{ message, name, role, certainty: 'likely', because }];
  });
}

/** Who made the answer without asking anybody behind; null where the headers do not tell. */
function makerOf(headers: HeaderList): { readonly name: string; readonly because: string } | null {
  for (const { name, header, matches, without } of ownAnswers) {
    const value = lineOf(headers, header, matches);
    const asked = without !== undefined && headers.some(([other]) => other.startsWith(without));
    if (value === undefined || asked) continue;
    const absent = without === undefined ? '' : ` without ${without.replace(/-$/, '-*')}`;
    return { name, because: `${shown(header, value)}${absent}: it made this answer itself` };
  }
  return null;
}

function lineOf(headers: HeaderList, header: string, matches: RegExp | undefined): string | undefined {
  return headerLines(headers, header).find((line) => !matches || matches.test(line));
}

function shown(header: string, value: string | undefined): string {
  return value === undefined ? header : `${header}: ${value.slice(0, 80)}`;
}
