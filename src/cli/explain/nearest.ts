/** The candidates most like a word, the nearest first; none where none is like it. */
export function nearest(word: string, candidates: readonly string[], most = 5): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(word, candidate) }))
    .filter(({ likeness }) => likeness > 0.4)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** How many of the pairs of letters two words share, from 0 to 1. https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const shared = [...ofA].filter((pair) => ofB.has(pair)).length;
  return (2 * shared) / (ofA.size + ofB.size || 1);
}

function pairs(word: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
