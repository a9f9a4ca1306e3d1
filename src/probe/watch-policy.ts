import type { CallRecorder } from './call-recorder.ts';
import type { Intrinsics } from './intrinsics.ts';

/** Records what the page's Content-Security-Policy forbids, whoever asked for it. */
export function watchPolicy(safe: Intrinsics, record: CallRecorder): void {
  const { prototype } = SecurityPolicyViolationEvent;
  const blockedUri = safe.getter(prototype, 'blockedURI');
  const directive = safe.getter(prototype, 'effectiveDirective');
  const disposition = safe.getter(prototype, 'disposition');
  const heard = (event: Event): void => {
    if (!event.isTrusted || disposition(event) !== 'enforce') return;
    record.violated(blockedUri(event) as string, directive(event) as string);
  };
  // On its way down, where no script of the page can have stopped it.
  safe.listen(window, 'securitypolicyviolation', heard, true);
}
