import { Code } from './Code.tsx';
import { WireText } from './WireText.tsx';

/** A sentence of the engine: what stands in backticks is code, everything else is plain text. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split('`').map((part, index, parts) =>
        // An odd part is code, unless its closing backtick is missing.
        index % 2 === 1 && index < parts.length - 1 ? (
          <Code key={index} text={part} limit={160} />
        ) : (
          <WireText key={index} text={part} limit={2000} />
        ),
      )}
    </>
  );
}
