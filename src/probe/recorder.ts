import type { Intrinsics } from './intrinsics.ts';

/** Never an object: a `toJSON` of the page's is asked about objects only. */
type Fields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Keeps what was seen until DevTools fetches it. The door is an event whose type only DevTools knows: it leaves
 * no name in the page, and a page cannot list its listeners.
 */
export function recorder(safe: Intrinsics, door: string) {
  const mostCharacters = 1_000_000;
  const detailOf = safe.getter(CustomEvent.prototype, 'detail');
  const text = (value: number): string => `${value}`;
  const realm = `${text(Math.random())}${text(safe.now())}`;
  let records = '';
  let dropped = 0;
  let count = 0;

  safe.listen(window, door, (event: Event) => {
    const box = detailOf(event) as { told?: string };
    const told = `{"dropped":${text(dropped)},"records":[${records}]}`;
    safe.defineProperty(box, 'told', {
      __proto__: null,
      value: told,
      configurable: true,
    } as PropertyDescriptor);
    records = '';
    dropped = 0;
  });

  return {
    /** A name that no other call in any frame has. */
    nextId(): string {
      count += 1;
      return `${realm}-${text(count)}`;
    },
    tell(fields: Fields): void {
      const record = safe.stringify(fields);
      if (records.length + record.length > mostCharacters) dropped += 1;
      else records += records === '' ? record : `,${record}`;
    },
  };
}

export type Recorder = ReturnType<typeof recorder>;
