/** How a terminal tells parts of a text apart. */
export interface Style {
  strong(text: string): string;
  code(text: string): string;
  bad(text: string): string;
  good(text: string): string;
}

/** For whoever is no terminal: code keeps its backticks, and the rest is plain. */
export const plainStyle: Style = {
  strong: (text) => text,
  code: (text) => `\`${text}\``,
  bad: (text) => text,
  good: (text) => text,
};

const paint = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

export const colouredStyle: Style = {
  strong: paint(1, 22),
  code: paint(36, 39),
  bad: paint(31, 39),
  good: paint(32, 39),
};
