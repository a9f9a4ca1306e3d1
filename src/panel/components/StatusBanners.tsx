import { useState } from 'preact/hooks';
import type { LogStatus } from '../../protocol/messages.ts';
import type { Connection } from '../store.ts';
import { Banner } from './Banner.tsx';

interface StatusBannersProps {
  connection: Connection;
  status: LogStatus | null;
  onRecord(): void;
  /** Resolves to whether access was granted. */
  onAllow(): Promise<boolean>;
}

/** One line each for what the panel cannot see at the moment. */
export function StatusBanners({ connection, status, onRecord, onAllow }: StatusBannersProps) {
  const [refused, setRefused] = useState(false);
  const allow = () => void onAllow().then((granted) => setRefused(!granted));
  return (
    <>
      {connection === 'lost' && (
        <Banner kind="warning">
          The connection to the extension was lost. What is listed stays; close and open DevTools to go on.
        </Banner>
      )}
      {status?.recording === false && (
        <Banner kind="info" action={{ id: 'resume', label: 'Record', run: onRecord }}>
          Recording is paused: new requests are not listed.
        </Banner>
      )}
      {status?.hostAccess === false && (
        <Banner kind="warning" action={{ id: 'allow-access', label: 'Allow', run: allow }}>
          {status.hasHar
            ? 'Without access to the sites involved, network errors, workers and other extensions’ changes are not seen.'
            : 'Without access to the sites involved, no request is seen here.'}
          {refused && ' It was not granted here: allow it on the browser’s page of extensions.'}
        </Banner>
      )}
    </>
  );
}
