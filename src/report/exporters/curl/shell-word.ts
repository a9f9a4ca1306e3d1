/** Everything but plain words stands in single quotes, in which a POSIX shell gives no character a meaning. */
export function shellWord(text: string): string {
  return /^[A-Za-z][\w.-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
