import type { CallRecorder } from './call-recorder.ts';
import type { FetchDescriber } from './fetch-describer.ts';
import type { PromiseFollower } from './promise-follower.ts';
import type { Wrap } from './wrapper.ts';

/** Records every call of `fetch`. */
export function watchFetch(
  wrap: Wrap,
  record: CallRecorder,
  describe: FetchDescriber,
  follow: PromiseFollower,
): void {
  wrap<string>(window, 'fetch', {
    before(_self, args) {
      const asked = describe(args);
      return asked && record.call('fetch', asked);
    },
    // Also the error of a call that was not understood is to look as it does without the probe.
    returned: (id, promise) =>
      follow(promise as Promise<unknown>, (error) => {
        if (id !== null) record.rejected(id, error);
      }),
  });
}
