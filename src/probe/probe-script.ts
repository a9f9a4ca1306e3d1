import { callRecorder } from './call-recorder.ts';
import { fetchDescriber } from './fetch-describer.ts';
import { intrinsics } from './intrinsics.ts';
import { promiseFollower } from './promise-follower.ts';
import { recorder } from './recorder.ts';
import { watchBeacon } from './watch-beacon.ts';
import { watchFetch } from './watch-fetch.ts';
import { watchPolicy } from './watch-policy.ts';
import { watchXhr } from './watch-xhr.ts';
import { wrapper } from './wrapper.ts';

/** What the page's console is told, so that nobody finds the probe by accident. */
const notice =
  'WhyCORS watches the network calls of this load, as it was asked to in DevTools. Reload the page to end it.';

/**
 * The probe as text, to run in a page before its own scripts: each part is a function without outside references.
 * `door` is the type of the event at which it hands over what it saw.
 */
export function probeScript(door: string): string {
  return `
const safe = (${intrinsics})();
const record = (${callRecorder})(safe, (${recorder})(safe, ${JSON.stringify(door)}));
const wrap = (${wrapper})(safe);
if (window === window.top) console.info(${JSON.stringify(notice)});
(${watchFetch})(wrap, record, (${fetchDescriber})(safe), (${promiseFollower})(safe));
(${watchXhr})(safe, wrap, record);
(${watchBeacon})(safe, wrap, record);
(${watchPolicy})(safe, record);
//# sourceURL=whycors-probe
`;
}

/** What to evaluate in the page to fetch the records of this frame and of those within that it may touch. */
export function drainScript(door: string): string {
  return `(function drain(frame, told) {
  try {
    const box = {};
    frame.dispatchEvent(new frame.CustomEvent(${JSON.stringify(door)}, { detail: box }));
    if (typeof box.told === 'string') told.push(box.told);
  } catch {}
  for (let index = 0; index < frame.length && told.length < 50; index++) drain(frame[index], told);
  return told;
})(window, [])`;
}
