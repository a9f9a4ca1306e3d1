import type { Report } from '../report.ts';

/** A secret, by its looks: whoever made it a host, a method or the name of a header does not make it ordinary. */
const drawn = /(?=[a-z]*\d)[a-z0-9]{12,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;
const ordinary = /^(?:[a-z-]{1,20}:\/\/)?[a-z0-9][a-z0-9_.:-]{0,99}$/;

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
  return [...words]
    .map((word) => word.toLowerCase())
    .filter((word) => ordinary.test(word) && !drawn.test(word));
}
