import { foldedFailures } from '../folded-failures.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { sequenceDiagram } from './mermaid/sequence-diagram.ts';

/** More would make a drawing that nobody can read, and Mermaid refuses. */
const drawn = 20;

/** What went to and fro, drawn: each failure once; where nothing failed, the first exchanges. */
export const mermaidExporter: Exporter = {
  id: 'mermaid',
  label: 'Sequence diagram (Mermaid)',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'mmd'),
  export({ exchanges }) {
    const failures = foldedFailures(exchanges).map(({ exchange }) => exchange);
    const shown = failures.length > 0 ? failures : exchanges;
    return `${sequenceDiagram(shown.slice(0, drawn)).join('\n')}\n`;
  },
};
