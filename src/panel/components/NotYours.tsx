import { useState } from 'preact/hooks';
import { type OwnProxy, proxyTarget } from '../../remedies/own-proxy.ts';
import type { CopyText } from '../actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { OwnProxyPicker } from './OwnProxyPicker.tsx';
import { OwnProxyText } from './OwnProxyText.tsx';

interface NotYoursProps {
  /** Origin of the server. */
  server: string;
  /** What was called there. */
  url: string;
  /** Origin of the page that called. */
  caller: string;
  /** Writes to those who run it. */
  message(): string;
  copy: CopyText;
}

/** What can be done about a server whose answers somebody else decides on. */
export function NotYours({ server, url, caller, message, copy }: NotYoursProps) {
  const [proxy, setProxy] = useState<OwnProxy | null>(null);
  const target = proxyTarget(server, url);
  return (
    <details class="not-yours">
      <summary>The server is not yours?</summary>
      <p class="not-yours-way">
        Ask those who run it, with all that they need to know.{' '}
        <CopyButton text={message} copy={copy} what="the message" label="Copy the message" />
      </p>
      {caller === 'null' || target === null ? (
        <p class="quiet">
          {caller === 'null'
            ? 'A server of your own that forwards the calls is no help: the page’s origin is null, and its own server foreign to it too.'
            : 'A server of your own could forward the calls, but this address holds something that means more in configuration files: write its lines by hand.'}
        </p>
      ) : (
        <>
          <p class="not-yours-way">
            Or have a server of your own forward the calls: the page then calls its own origin, and no CORS
            applies.
          </p>
          <OwnProxyPicker server={server} chosen={proxy} onChoose={setProxy} />
          {proxy && <OwnProxyText proxy={proxy} target={target} copy={copy} />}
        </>
      )}
    </details>
  );
}
