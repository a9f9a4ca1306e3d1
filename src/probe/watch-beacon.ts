import type { CallRecorder } from './call-recorder.ts';
import type { Intrinsics } from './intrinsics.ts';
import type { Wrap } from './wrapper.ts';

/** Records every `navigator.sendBeacon`. Its mode depends on the type of its body, which is not looked at. */
export function watchBeacon(safe: Intrinsics, wrap: Wrap, record: CallRecorder): void {
  wrap<string>(Navigator.prototype, 'sendBeacon', {
    before(_self, args) {
      const url = safe.resolve(args[0]);
      const asked = { method: 'POST', mode: null, credentials: 'include', redirect: 'follow' };
      return url === null ? null : record.call('beacon', { ...asked, url });
    },
  });
}
