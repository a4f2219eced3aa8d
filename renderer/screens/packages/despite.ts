/** What goes against a consent, and why. */
export type Despite = Readonly<{ records: readonly string[]; reason: string }>;
export const nothingDespite: Despite = { records: [], reason: '' };
