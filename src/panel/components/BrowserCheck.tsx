import type { Finding } from '../../engine/diagnosis.ts';
import { certaintyWords } from '../certainty-words.ts';
import { Code } from './Code.tsx';
import { MoreLink } from './MoreLink.tsx';
import { Prose } from './Prose.tsx';

interface BrowserCheckProps {
  finding: Finding;
  /** False where a root cause stands above: then the check is told in its own words. */
  isHeadline: boolean;
}

/** The check at which the browser stopped, by the names under which consoles and issues know it. */
export function BrowserCheck({ finding, isHeadline }: BrowserCheckProps) {
  return (
    <div class="browser-check">
      {!isHeadline && (
        <p>
          <strong>The browser’s check: </strong>
          <Prose text={finding.what} /> <Prose text={finding.fix} /> <MoreLink cause={finding.cause} />
        </p>
      )}
      <dl class="codes">
        {finding.chromium !== null && (
          <div>
            <dt>Chromium</dt>
            <dd>
              <Code text={finding.chromium} />
            </dd>
          </div>
        )}
        {finding.firefox !== null && (
          <div>
            <dt>Firefox</dt>
            <dd>
              <Code text={finding.firefox} />
            </dd>
          </div>
        )}
        <div>
          <dt>Cause</dt>
          <dd>
            <Code text={finding.cause} />
          </dd>
        </div>
        <div>
          <dt>Certainty</dt>
          <dd>{certaintyWords[finding.certainty]}</dd>
        </div>
      </dl>
    </div>
  );
}
