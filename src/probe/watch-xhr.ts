import type { CallRecorder } from './call-recorder.ts';
import type { Intrinsics } from './intrinsics.ts';
import type { Wrap } from './wrapper.ts';

/** Records every request that an `XMLHttpRequest` sends. */
export function watchXhr(safe: Intrinsics, wrap: Wrap, record: CallRecorder): void {
  interface Opened {
    method: string;
    url: string;
    /** Of the last time it was sent. */
    id: string | null;
    heard: boolean;
  }
  const opened = new WeakMap<object, Opened>();
  const openedBy = (self: unknown) => safe.weakGet(opened, self) as Opened | undefined;
  const withCredentials = safe.getter(XMLHttpRequest.prototype, 'withCredentials');

  wrap<never>(XMLHttpRequest.prototype, 'open', {
    before(self, args) {
      const method = args[0];
      const url = safe.resolve(args[1]);
      if (typeof method !== 'string' || url === null) return null;
      safe.weakSet(opened, self, { method, url, id: null, heard: openedBy(self)?.heard ?? false });
      return null;
    },
  });
  wrap<string>(XMLHttpRequest.prototype, 'send', {
    before(self) {
      const request = openedBy(self);
      if (!request) return null;
      const credentials = withCredentials(self) === true ? 'include' : 'same-origin';
      const { method, url, heard } = request;
      request.id = record.call('xhr', { method, url, mode: 'cors', credentials, redirect: 'follow' });
      if (!heard) {
        request.heard = true;
        safe.listen(self, 'error', () => {
          const last = openedBy(self)?.id ?? null;
          if (last !== null) record.rejected(last, null);
        });
      }
      return request.id;
    },
    // A synchronous request.
    threw: record.rejected,
  });
}
