/** One `Set-Cookie` line, without its value, which is a secret and shows nothing. */
export interface SetCookie {
  readonly name: string;
  /** Names in lower case; the last of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The line as evidence. */
  readonly shown: string;
}

export function parseSetCookie(line: string): SetCookie {
  const [pair = '', ...rest] = line.split(';');
  const attributes = rest.map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name.trim().toLowerCase(), value.join('=').trim()] as const;
  });
  return {
    name: pair.split('=', 1)[0]?.trim() ?? '',
    attributes: new Map(attributes),
    shown: line.replace(/=[^;]*/, '=…'),
  };
}

/** What `SameSite` means here: whatever is unknown counts as if it were absent. */
export function sameSiteOf({ attributes }: SetCookie): 'none' | 'lax' | 'strict' | null {
  const value = attributes.get('samesite')?.toLowerCase();
  return value === 'none' || value === 'lax' || value === 'strict' ? value : null;
}

/** Whether the line takes a cookie away. */
export function isRemoval({ attributes }: SetCookie): boolean {
  const age = attributes.get('max-age');
  if (age !== undefined && age !== '') return /^(0|-\d+)$/.test(age);
  return /1970/.test(attributes.get('expires') ?? '');
}
