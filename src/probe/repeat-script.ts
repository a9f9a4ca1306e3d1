/** A call to make in the page. */
interface Call {
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly credentials: 'include' | 'same-origin';
  readonly headers: readonly (readonly [string, string])[];
}

/** Runs in the page, whose origin the call must have. What comes of it is seen on the wire. */
function repeat({ origin, url, headers, ...how }: Call): string {
  if (self.origin !== origin) return 'elsewhere';
  try {
    const fields = headers.map(([name, value]) => [name, value] as [string, string]);
    // No cache may answer instead, nor keep what was proved.
    const request = new Request(url, { ...how, headers: fields, mode: 'cors', cache: 'no-store' });
    // An answer that nobody reads never ends.
    fetch(request)
      .then((response) => response.blob())
      .catch(() => {});
    return 'sent';
  } catch {
    return 'refused';
  }
}

/** What to evaluate in the page to make a call once more. */
export function repeatScript(call: Call): string {
  return `(${repeat})(${JSON.stringify(call)})`;
}
