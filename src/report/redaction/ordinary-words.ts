import type { Report } from '../report.ts';

/** What may equal a secret's value by chance, and is needed to understand the report. In lower case. */
export function ordinaryWords(report: Report): readonly string[] {
  const words = new Set<string>(report.page ? [report.page.origin] : []);
  for (const exchange of report.exchanges) {
    words.add(exchange.origin);
    for (const message of exchange.messages) {
      words.add(message.method);
      for (const [name, value] of [...message.requestHeaders, ...(message.responseHeaders ?? [])]) {
        words.add(name);
        if (name.startsWith('access-control-request-'))
          for (const item of value.split(',')) words.add(item.trim());
      }
    }
  }
  return [...words].map((word) => word.toLowerCase());
}
