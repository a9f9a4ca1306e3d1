import { WireText } from './WireText.tsx';

/** A short list of facts. The values may come from anywhere. */
export function NamedValues({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <WireText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
