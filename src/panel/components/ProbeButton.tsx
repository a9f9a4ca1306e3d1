import { Icon } from './Icon.tsx';

interface ProbeButtonProps {
  onProbe(): void;
  /** The icon alone, for the toolbar. */
  compact?: boolean;
}

const label = 'Reload with a probe';
const tip =
  'Loads the page again, this once with a small script in it that notes each fetch, XMLHttpRequest and beacon: ' +
  'URL, method, mode, credentials, redirect mode, calling line and error. It sees what is blocked before the ' +
  'network. It notes no header values and no bodies, changes nothing, and is gone with the next load.';

export function ProbeButton({ onProbe, compact = false }: ProbeButtonProps) {
  return (
    <button
      type="button"
      class={compact ? 'button-icon' : 'button'}
      data-action="probe"
      aria-label={compact ? label : undefined}
      title={compact ? `${label}\n${tip}` : tip}
      onClick={onProbe}
    >
      <Icon name="probe" /> {!compact && <span>{label}</span>}
    </button>
  );
}
