export function line(what: string, value: string, beside = ''): void {
  console.log(`${what.padEnd(58)} ${value.padStart(14)}  ${beside}`);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
