/** More entries than this are erased in several steps: one entry of the ledger has to hold the list. */
export const mostErasedEntries = 4000;
