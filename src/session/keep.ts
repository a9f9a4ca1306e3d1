/** What a log keeps, as the user wants it. */
export interface Keep {
  /** The most exchanges. */
  readonly most: number;
  /** Whether those that were delivered are kept as well. */
  readonly delivered: boolean;
}

export const mostChoices: readonly number[] = [1000, 5000, 20_000];

export const initialKeep: Keep = { most: 20_000, delivered: true };

/** What is stored may be of another version. */
export const keepPreference = {
  key: 'keep',
  parse(stored: unknown): Keep {
    const { most, delivered } = (stored ?? {}) as Partial<Record<keyof Keep, unknown>>;
    return {
      most: mostChoices.find((choice) => choice === most) ?? initialKeep.most,
      delivered: delivered !== false,
    };
  },
};
