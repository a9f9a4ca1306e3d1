import { Icon } from './Icon.tsx';

interface ExportButtonProps {
  disabled: boolean;
  open: boolean;
  onClick?: () => void;
}

export function ExportButton({ disabled, open, onClick }: ExportButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-action="export"
      aria-haspopup="menu"
      aria-expanded={open}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name="export" /> <span>Export</span>
    </button>
  );
}
