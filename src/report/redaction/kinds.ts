/** What is taken out of a report, in the order in which a user is asked about it. */
export const redactionKinds = ['cookies', 'headers', 'urls', 'texts'] as const;

export type RedactionKind = (typeof redactionKinds)[number];

/** Each kind in words, as they stand in a sentence. */
export const kindWords: Readonly<Record<RedactionKind, string>> = {
  cookies: 'values of cookies',
  headers: 'authorization and keys in headers',
  urls: 'tokens and passwords in URLs',
  texts: 'tokens elsewhere',
};
