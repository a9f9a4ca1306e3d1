import type { Answer } from '../engine/diagnosis.ts';

/** Headers whose value is a list: more than what is needed does no harm. */
const lists: ReadonlyMap<string, (item: string) => string> = new Map([
  // Methods are compared byte for byte, names of headers are not.
  ['access-control-allow-methods', (item: string) => item],
  ['access-control-allow-headers', (item: string) => item.toLowerCase()],
  ['access-control-expose-headers', (item: string) => item.toLowerCase()],
  ['vary', (item: string) => item.toLowerCase()],
]);

function listItems(value: string, normalize: (item: string) => string): readonly string[] {
  return value
    .split(',')
    .map((item) => normalize(item.trim()))
    .filter((item) => item !== '');
}

function isEnough(name: string, answered: readonly string[], needed: string): boolean {
  const normalize = lists.get(name);
  if (!normalize) return answered.length === 1 && answered[0] === needed;
  const items = listItems(answered.join(','), normalize);
  // One item that is no token makes a browser refuse the whole list.
  if (items.some((item) => !/^[\w!#$%&'*+.^`|~-]+$/.test(item))) return false;
  if (name === 'vary' && items.includes('*')) return true;
  return listItems(needed, normalize).every((item) => items.includes(item));
}

/** What the answer asks of one header: null where it is right as it was sent, `''` where it must go. */
export function headerNeeded(
  answer: Answer | undefined,
  name: string,
  answered: readonly string[],
): string | null {
  if (!answer) return null;
  if (name === ':status') {
    const status = answer.status === null ? null : String(answer.status);
    return status === answered[0] ? null : status;
  }
  const values = answer.set.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  if (values.length > 0) {
    const needed = values.join(', ');
    return isEnough(name, answered, needed) ? null : needed;
  }
  const mustGo = answer.remove.some((key) => key.toLowerCase() === name);
  return mustGo && answered.length > 0 ? '' : null;
}
