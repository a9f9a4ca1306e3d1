import { useState } from 'preact/hooks';
import type { LogStatus } from '../../protocol/messages.ts';
import { Banner } from './Banner.tsx';

interface StatusBannersProps {
  status: LogStatus | null;
  onRecord(): void;
  onReload: (() => void) | null;
  /** Resolves to whether access was granted. */
  onAllow(): Promise<boolean>;
}

/** One line each for what the panel cannot see at the moment. */
export function StatusBanners({ status, onRecord, onReload, onAllow }: StatusBannersProps) {
  return (
    <>
      {status?.extensionGone && (
        <Banner kind="warning">
          The extension was reloaded or removed. What is listed stays; close and open DevTools to go on.
        </Banner>
      )}
      {status?.recording === false && (
        <Banner kind="info" action={{ id: 'resume', label: 'Record', run: onRecord }}>
          Recording is paused: new requests are not listed.
        </Banner>
      )}
      {status?.probe.state === 'watching' && (
        <ProbeBanner dropped={status.probe.dropped} onReload={onReload} />
      )}
      {status?.hostAccess === false && <HostAccessBanner status={status} onAllow={onAllow} />}
    </>
  );
}

function ProbeBanner({ dropped, onReload }: { dropped: number; onReload: (() => void) | null }) {
  return (
    <Banner
      kind="info"
      action={onReload ? { id: 'end-probe', label: 'Reload without it', run: onReload } : undefined}
    >
      A probe in the page watches its calls until the next load; workers and frames of other sites are out of
      its reach.
      {dropped > 0 && ` The page made too many calls: ${dropped.toLocaleString('en')} were not kept.`}
    </Banner>
  );
}

/** Gone, with what it remembers, as soon as access is granted, wherever that was done. */
function HostAccessBanner({ status, onAllow }: { status: LogStatus } & Pick<StatusBannersProps, 'onAllow'>) {
  const [refused, setRefused] = useState(false);
  const allow = () =>
    void onAllow().then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  // Firefox's DevTools cannot ask: there the button opens this panel as an ordinary page, which can.
  const asksInTab = status.hasHar && status.browser === 'firefox';
  const label = asksInTab ? 'Allow in a tab' : 'Allow';
  const next = asksInTab
    ? ' A tab with this panel was opened: choose “Allow” there, then come back.'
    : ' It was not granted here: allow it on the browser’s page of extensions.';
  return (
    <Banner kind="warning" action={{ id: 'allow-access', label, run: allow }}>
      {status.hasHar
        ? 'Without access to the sites involved, network errors, workers and other extensions’ changes are not seen in full.'
        : 'Without access to the sites involved, no request is seen here.'}
      {asksInTab && !refused && ' Firefox asks for it in an ordinary tab only.'}
      {refused && next}
    </Banner>
  );
}
