interface EmptyStateProps {
  title: string;
  text: string;
  action?: { readonly id: string; readonly label: string; readonly run: () => void } | undefined;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="button" data-action={action.id} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
