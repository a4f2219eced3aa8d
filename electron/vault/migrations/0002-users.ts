/** Users are folded from the ledger where they are asked for; the table of the first user is not needed. */
export const users = `
DROP TABLE member;
`;
