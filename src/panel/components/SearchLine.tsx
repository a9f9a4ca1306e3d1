import { visibleText } from '../format.ts';

interface SearchLineProps {
  text: string;
  count: number;
  /** From 0; -1 where the cursor is elsewhere. */
  place: number;
}

/** How many requests a search found: DevTools' own box does not say. */
export function SearchLine({ text, count, place }: SearchLineProps) {
  return (
    <p class="search-line" role="status">
      <bdi>“{visibleText(text.slice(0, 60))}”</bdi>:{' '}
      {count === 0
        ? 'not found in the list'
        : `${place < 0 ? '' : `${place + 1} of `}${count.toLocaleString('en')} found`}
    </p>
  );
}
