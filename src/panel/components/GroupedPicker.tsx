interface GroupedPickerProps<Choice> {
  title: string;
  /** What it is about, for those who hear it alone. */
  label: string;
  action: string;
  groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  /** Nothing is, until the user chooses. */
  chosen: Choice | null;
  onChoose(id: string): void;
}

/** One of many, in groups. */
export function GroupedPicker<Choice extends { readonly id: string; readonly name: string }>({
  title,
  label,
  action,
  groups,
  chosen,
  onChoose,
}: GroupedPickerProps<Choice>) {
  return (
    <label class="stack-picker">
      <span>{title}</span>
      <select
        data-action={action}
        aria-label={label}
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {chosen === null && <option value="">Choose…</option>}
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
