interface ChoiceProps {
  /** Also the attribute `data-<name>`, by which an option is found. */
  name: string;
  title: string;
  options: readonly { readonly id: string; readonly label: string }[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

/** One of several. */
export function Choice({ name, title, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map(({ id, label }) => (
        <label key={id} class="check">
          <input
            type="radio"
            name={name}
            {...{ [`data-${name}`]: id }}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
