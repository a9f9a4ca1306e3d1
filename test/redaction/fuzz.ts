import type { ShareableReport } from '../../src/report/exporters/exporter.ts';
import { exporters } from '../../src/report/exporters/index.ts';
import { shareableReport } from '../../src/report/exporters/shareable-report.ts';
import { needles } from './secret.ts';
import { type Planted, type SeededReport, seededReport } from './seeded-report.ts';

export interface Leak extends Planted {
  readonly seed: number;
  readonly exporter: string;
  /** What the export holds of the secret. */
  readonly shown: string;
}

export interface FuzzResult {
  readonly reports: number;
  readonly planted: number;
  readonly leaks: readonly Leak[];
  readonly harmless: number;
  /** How often a harmless value was redacted, by its kind. */
  readonly redacted: ReadonlyMap<string, number>;
  /** Kinds of secrets, and fields, that were met. */
  readonly kinds: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
}

/** What no reader sees, and could stand in the middle of a word: how formats break and escape text. */
const between = /<br\/>|<wbr>|\\\\?|\u200b/g;

/** Seeds reports with secrets, exports each in every format, and looks for the secrets in what comes out. */
export function fuzzRedaction(firstSeed: number, reports: number): FuzzResult {
  const leaks: Leak[] = [];
  const redacted = new Map<string, number>();
  const [kinds, slots] = [new Set<string>(), new Set<string>()];
  let planted = 0;
  let harmless = 0;
  for (let seed = firstSeed; seed < firstSeed + reports; seed += 1) {
    const seeded = seededReport(seed);
    planted += seeded.planted.length;
    harmless += seeded.harmless.length;
    for (const { secret, slot } of seeded.planted) {
      kinds.add(secret.kind.name);
      slots.add(slot);
    }
    const shareable = shareableReport(seeded.report, {});
    leaks.push(...leaksOf(seeded, shareable, seed));
    for (const kind of redactedOf(seeded, shareable)) redacted.set(kind, (redacted.get(kind) ?? 0) + 1);
  }
  return { reports, planted, leaks, harmless, redacted, kinds, slots };
}

function leaksOf({ planted }: SeededReport, shareable: ShareableReport, seed: number): readonly Leak[] {
  const texts = exporters.map((exporter) => {
    const text = exporter.export(shareable);
    return {
      exporter: exporter.id,
      text: text + exporter.fileName(shareable),
      joined: text.replaceAll(between, ''),
    };
  });
  return planted.flatMap((one) =>
    needles(one.secret.text, one.form).flatMap((shown) =>
      texts
        .filter(({ text, joined }) => text.includes(shown) || joined.includes(shown))
        .map(({ exporter }) => ({ ...one, seed, exporter, shown })),
    ),
  );
}

function redactedOf({ harmless }: SeededReport, shareable: ShareableReport): readonly string[] {
  const messages = shareable.exchanges.at(-1)?.messages ?? [];
  return harmless
    .filter(({ url, header }, index) => {
      const message = messages[index];
      return url === undefined ? message?.responseHeaders?.[0]?.[1] !== header?.[1] : message?.url !== url;
    })
    .map(({ kind }) => kind);
}

export const describeLeak = ({ seed, secret, form, slot, exporter, shown }: Leak) =>
  `seed ${seed}: ${secret.kind.name} (${form}, in ${slot}) in ${exporter}: ${shown.slice(0, 60)}`;
