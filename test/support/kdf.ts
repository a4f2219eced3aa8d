/** The cheapest cost that a vault accepts, so that tests spend their time elsewhere. */
export const fastKdf = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 };
