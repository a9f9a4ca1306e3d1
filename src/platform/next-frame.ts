/** Runs once when the screen is drawn next; a page that is not in sight draws nothing, and has a timer. */
export function nextFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (!done) run();
    done = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, 100);
}
