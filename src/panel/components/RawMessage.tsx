import { useState } from 'preact/hooks';
import type { HeaderList, Message } from '../../engine/exchange.ts';
import type { Rewriter } from '../../report/injected.ts';
import type { CopyText } from '../actions.ts';
import { clipped } from '../format.ts';
import { messageTitle } from '../message-title.ts';
import { CopyButton } from './CopyButton.tsx';
import { WireText } from './WireText.tsx';

interface RawHeadersProps {
  title: string;
  headers: HeaderList;
  copy: CopyText;
}

const asText = (headers: HeaderList) => headers.map(([name, value]) => `${name}: ${value}`).join('\n');

function RawHeaders({ title, headers, copy }: RawHeadersProps) {
  return (
    <div class="raw-headers">
      <p class="raw-title">
        {title}
        {headers.length > 0 && <CopyButton text={asText(headers)} copy={copy} what="these headers" />}
      </p>
      {headers.map(([name, value], index) => (
        <p key={index} class="raw-header with-copy">
          <span>
            <b>
              <WireText text={name} limit={120} />
            </b>
            {': '}
            <WireText text={value} />
          </span>
          <CopyButton text={`${name}: ${value}`} copy={copy} what="this header" />
        </p>
      ))}
    </div>
  );
}

interface RawMessageProps {
  /** Its place among the exchange's messages. */
  index: number;
  message: Message;
  /** Who changed its answer, where that was seen. */
  rewriter: Rewriter;
  copy: CopyText;
}

/** One message as it was on the wire; rendered when it is unfolded. */
export function RawMessage({ index, message, rewriter, copy }: RawMessageProps) {
  const [open, setOpen] = useState(false);
  const { requestHeaders, originalRequestHeaders, responseHeaders, rewrittenResponseHeaders } = message;
  return (
    <details class="raw" data-message={index} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-about={index}>
        <bdi>{clipped(messageTitle(message), 200)}</bdi>
      </summary>
      {open && (
        <>
          <p class="raw-url with-copy">
            <WireText text={message.url} />
            <CopyButton text={message.url} copy={copy} what="the URL" />
          </p>
          <RawHeaders
            title={requestHeaders.length > 0 ? 'Request headers' : 'Request headers: none seen'}
            headers={requestHeaders}
            copy={copy}
          />
          {originalRequestHeaders && (
            <RawHeaders
              title="Request headers before another extension changed them"
              headers={originalRequestHeaders}
              copy={copy}
            />
          )}
          <RawHeaders
            title={responseHeaders ? 'Response headers' : 'Response headers: no answer seen'}
            headers={responseHeaders ?? []}
            copy={copy}
          />
          {rewrittenResponseHeaders && (
            <RawHeaders
              title={`Response headers as ${rewriter} left them`}
              headers={rewrittenResponseHeaders}
              copy={copy}
            />
          )}
        </>
      )}
    </details>
  );
}
