/** The screens on which journeys go side by side: those that were opened for them, or the one there is. */
const opened = process.env['LITOPYS_DISPLAYS']?.split(' ').filter(name => name !== '') ?? [];

export const displays: readonly (string | undefined)[] =
  opened.length === 0 ? [process.env['DISPLAY']] : opened;

/** The one of this worker. */
export const ownDisplay = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
