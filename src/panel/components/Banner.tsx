import type { ComponentChildren } from 'preact';

interface BannerProps {
  kind: 'info' | 'warning';
  children: ComponentChildren;
  /** One button, where something can be done about it. */
  action?: { readonly id: string; readonly label: string; readonly run: () => void } | undefined;
}

export function Banner({ kind, children, action }: BannerProps) {
  return (
    <div class={`banner banner-${kind}`} role="status">
      <span>{children}</span>
      {action && (
        <button type="button" class="button" data-action={action.id} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
