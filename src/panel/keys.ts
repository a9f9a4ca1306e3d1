interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

/** Every key of the panel, for the sheet that `?` opens. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      [['Ctrl/Cmd+F'], 'Find in the list'],
      [['Ctrl/Cmd+E'], 'Record, or pause'],
      [['Ctrl/Cmd+L'], 'Clear the list'],
      [['Tab', 'Shift+Tab'], 'To the next part, and back'],
      [['?'], 'This sheet'],
    ],
  },
  {
    title: 'In the list',
    keys: [
      [['↑', '↓'], 'Move'],
      [['Page Up', 'Page Down', 'Home', 'End'], 'Move far'],
      [['→', '←'], 'Unfold and fold a group, or identical failures'],
      [['Enter'], 'Open the diagnosis'],
      [['Esc'], 'Close the diagnosis'],
    ],
  },
  {
    title: 'In the filter',
    keys: [
      [['↑', '↓'], 'Choose from what is offered, or from the last filters'],
      [['Enter'], 'Take what is chosen'],
      [['Esc'], 'Close what is offered; then empty the filter'],
    ],
  },
  {
    title: 'On the border of a column',
    keys: [
      [['←', '→'], 'Move it'],
      [['Enter'], 'As wide as at first'],
    ],
  },
];
