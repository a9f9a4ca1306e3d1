import type { ProofStatus } from '../../protocol/proof.ts';
import { Banner } from './Banner.tsx';
import { WireText } from './WireText.tsx';

interface ProofBannerProps {
  /** Null while the log has not spoken. */
  status: ProofStatus | null;
  onEnd(): void;
}

/** There for as long as this browser answers in a server's place, whatever else the panel shows. */
export function ProofBanner({ status, onEnd }: ProofBannerProps) {
  if (!status?.proof || status.state === 'off') return null;
  const { method, url, origin } = status.proof;
  return (
    <Banner kind="warning" action={{ id: 'end-proof', label: 'Off', run: onEnd }}>
      <b>Prove it is on.</b> In this tab, this browser answers{' '}
      <b>
        <WireText text={method} limit={40} /> <WireText text={url} limit={160} />
      </b>{' '}
      to {origin} in the server’s place.
    </Banner>
  );
}
