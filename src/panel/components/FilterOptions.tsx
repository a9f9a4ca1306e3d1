import type { Completion } from '../filter/complete-filter.ts';
import { visibleText } from '../format.ts';

interface FilterOptionsProps {
  options: readonly Completion[];
  active: number;
  /** How many of them, from the first on, are filters used before. */
  recents: number;
  onChoose(option: Completion): void;
}

export const optionId = (index: number) => `filter-option-${index}`;

/** What could be written next. The focus stays in the box. */
export function FilterOptions({ options, active, recents, onChoose }: FilterOptionsProps) {
  return (
    <div
      id="filter-options"
      class="filter-options"
      role="listbox"
      aria-label="Filters"
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus, and tells the active option.
        <div
          key={option.label}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          data-option={option.label}
          // Not the click: by then the box has lost its focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <bdi>{visibleText(option.label.slice(0, 120))}</bdi>
          <span class="quiet">
            {index < recents ? 'used before' : visibleText(option.hint.slice(0, 120))}
          </span>
        </div>
      ))}
    </div>
  );
}
