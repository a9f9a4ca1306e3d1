import type { PanelActions } from '../actions.ts';
import { Icon } from './Icon.tsx';

interface NetworkButtonProps {
  url: string;
  /** Null where there is no Network panel to show it in. */
  show: PanelActions['showInNetwork'];
}

export function NetworkButton({ url, show }: NetworkButtonProps) {
  if (!show) return null;
  return (
    <button type="button" class="link" data-action="show-in-network" onClick={() => show(url)}>
      <Icon name="network" /> Show in Network
    </button>
  );
}
