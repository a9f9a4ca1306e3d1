/** What can be filtered by, each with what stands behind the colon. */
export const filterKeys = {
  domain: 'a host, or *.example',
  method: 'as it was sent',
  'status-code': 'of any message',
  cause: 'words of it',
  origin: 'who called',
  hop: 'who answered',
  is: 'how it went',
} as const;

export type FilterKey = keyof typeof filterKeys;

export const isFilterKey = (text: string): text is FilterKey => Object.hasOwn(filterKeys, text);
