import { Prose } from './Prose.tsx';

/** One below the other. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="plain">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Prose text={sentence} />
        </li>
      ))}
    </ul>
  );
}
