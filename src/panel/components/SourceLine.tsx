import type { CallSite } from '../../engine/exchange.ts';
import type { PanelActions } from '../actions.ts';
import { clipped } from '../format.ts';
import { Code } from './Code.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { WireText } from './WireText.tsx';

interface SourceLineProps {
  site: CallSite | null;
  actions: Pick<PanelActions, 'openSource' | 'copyText'>;
}

/** The call in the page's source that made the request. */
export function SourceLine({ site, actions }: SourceLineProps) {
  if (site === null)
    return (
      <p class="quiet">
        Not known: the browser tells it only while DevTools is open and a script made the call.
      </p>
    );
  const place = `${site.url}:${site.line}:${site.column}`;
  const { openSource } = actions;
  return (
    <p class="source">
      {site.function !== '' && (
        <>
          <Code text={site.function} limit={80} />
          {' at '}
        </>
      )}
      {openSource ? (
        <button type="button" class="link" data-action="open-source" onClick={() => openSource(site)}>
          <Icon name="source" />
          <bdi class="wire">{clipped(place, 160)}</bdi>
        </button>
      ) : (
        <WireText text={place} limit={160} />
      )}
      <CopyButton text={place} copy={actions.copyText} what="the place" />
    </p>
  );
}
