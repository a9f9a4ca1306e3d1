import { Icon, type IconName } from './Icon.tsx';

interface ToolButtonProps {
  action: string;
  icon: IconName;
  label: string;
  tip: string;
  onClick(): void;
}

/** A button of the toolbar that is its icon alone. */
export function ToolButton({ action, icon, label, tip, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="button-icon"
      data-action={action}
      aria-label={label}
      title={tip}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
