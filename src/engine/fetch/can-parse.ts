/**
 * Whether a text is a URL, relative to another where one is given. What `URL.canParse` is for; but once Node 20 has optimized that, it misreads what is not
 * ASCII, so that `new URL` throws where it said yes.
 */
export function canParse(url: string, base?: string): boolean {
  try {
    new URL(url, base);
    return true;
  } catch {
    return false;
  }
}
