import { WireText } from './WireText.tsx';

export function Code({ text, limit }: { text: string; limit?: number }) {
  return (
    <code>
      <WireText text={text} {...(limit === undefined ? {} : { limit })} />
    </code>
  );
}
