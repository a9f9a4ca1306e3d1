import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  title: string;
  text: string;
  action?: { readonly id: string; readonly label: string; readonly run: () => void } | undefined;
  /** What else can be done. */
  children?: ComponentChildren;
}

export function EmptyState({ title, text, action, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="button" data-action={action.id} onClick={action.run}>
          {action.label}
        </button>
      )}
      {children}
    </div>
  );
}
