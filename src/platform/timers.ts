/** Timers as the session uses them, so that tests can play the clock. */
export interface Timers {
  after(ms: number, run: () => void): void;
  every(ms: number, run: () => void): void;
}

export const timers: Timers = {
  after: (ms, run) => void setTimeout(run, ms),
  every: (ms, run) => void setInterval(run, ms),
};
