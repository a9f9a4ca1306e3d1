import type { Report } from '../report.ts';
import { placeholders } from './hide.ts';
import { type TextRules, walkReport } from './walk.ts';

const numberOf = (placeholder: string) => Number(/\d+/.exec(placeholder)?.[0] ?? 0);

function ofEveryText(change: (text: string) => string): TextRules {
  return { text: change, url: change, name: change, header: (_name, value) => change(value) };
}

/** The highest number of a placeholder in a report that was redacted before; in any other, none is ours. */
export function highestNumber(report: Report): number {
  let highest = 0;
  if (report.redaction === 'none') return highest;
  const look = (text: string) => {
    for (const placeholder of text.match(placeholders) ?? [])
      highest = Math.max(highest, numberOf(placeholder));
    return text;
  };
  walkReport(report, ofEveryText(look));
  return highest;
}

/** The report with all placeholders above a number counted anew, in the order in which they appear. */
export function numbered(report: Report, above: number): Report {
  const order = new Map<string, string>();
  const inOrder = (text: string) =>
    text.replace(placeholders, (placeholder) => {
      if (numberOf(placeholder) <= above) return placeholder;
      const known = order.get(placeholder) ?? `[redacted:${above + order.size + 1}]`;
      order.set(placeholder, known);
      return known;
    });
  return walkReport(report, ofEveryText(inOrder));
}
