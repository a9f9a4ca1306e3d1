import fc, { type Arbitrary } from 'fast-check';

/** One of these values, each as often as its weight says. */
export function weighted<T>(...choices: readonly (readonly [weight: number, value: T])[]): Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}
