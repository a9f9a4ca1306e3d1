/** Asks until the answer is yes, or for so long that it will not be any more. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs = 3_000): Promise<boolean> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
