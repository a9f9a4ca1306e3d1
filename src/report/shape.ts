/** What a value must be: in words, and where it is not. */
export interface Shape {
  /** For example "a text or null". */
  readonly expected: string;
  /** The first place at which a value is something else; null where it is right. */
  misfit(value: unknown, path: string): Misfit | null;
}

export interface Misfit {
  /** For example `exchanges[3].messages[0].status`. */
  readonly path: string;
  readonly expected: string;
}

function simple(expected: string, fits: (value: unknown) => boolean): Shape {
  return { expected, misfit: (value, path) => (fits(value) ? null : { path, expected }) };
}

export const anyText = simple('a text', (value) => typeof value === 'string');
export const anyNumber = simple('a number', Number.isFinite);
export const integer = simple('a whole number', Number.isInteger);
export const index = simple(
  'a whole number from 0',
  (value) => Number.isInteger(value) && Number(value) >= 0,
);
export const place = simple(
  'a whole number from 1',
  (value) => Number.isInteger(value) && Number(value) >= 1,
);
export const flag = simple('true or false', (value) => typeof value === 'boolean');
export const date = simple(
  'a date',
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);

export function oneOf(...values: readonly (string | number)[]): Shape {
  const named = values.map((value) => `“${value}”`);
  const last = named.at(-1) ?? '';
  const expected = named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${last}` : last;
  return simple(expected, (value) => values.some((one) => one === value));
}

export function orNull(shape: Shape): Shape {
  const expected = `${shape.expected} or null`;
  return {
    expected,
    misfit: (value, path) => {
      const found = value === null ? null : shape.misfit(value, path);
      return found?.path === path ? { path, expected } : found;
    },
  };
}

export function listOf(item: Shape, least = 0): Shape {
  const expected = least > 0 ? 'a list that is not empty' : 'a list';
  return {
    expected,
    misfit: (value, path) =>
      Array.isArray(value) && value.length >= least
        ? first(value, (one, at) => item.misfit(one, `${path}[${at}]`))
        : { path, expected },
  };
}

/** A header: its name in lower case, and its value. */
export const header = simple(
  'a header as [name in lower case, value]',
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'string') &&
    !/[A-Z]/.test(String(value[0])),
);

type Fields = Readonly<Record<string, Shape>>;

/** An object with these fields, and whatever others. */
export function record(required: Fields, optional: Fields = {}): Shape {
  return {
    expected: 'an object',
    misfit: (value, path) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { path, expected: 'an object' };
      const fields = value as Readonly<Record<string, unknown>>;
      const at = (name: string) => (path === '' ? name : `${path}.${name}`);
      return (
        first(Object.entries(required), ([name, shape]) => shape.misfit(fields[name], at(name))) ??
        first(Object.entries(optional), ([name, shape]) =>
          Object.hasOwn(fields, name) ? shape.misfit(fields[name], at(name)) : null,
        )
      );
    },
  };
}

function first<T>(items: readonly T[], misfit: (item: T, at: number) => Misfit | null): Misfit | null {
  for (const [at, item] of items.entries()) {
    const found = misfit(item, at);
    if (found !== null) return found;
  }
  return null;
}
