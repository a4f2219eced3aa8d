/** What bears on the elements of a legal theory is found by its theory. Frozen once released. */
export const theories = `
CREATE INDEX record_theory ON record (json ->> '$.fields.theory') WHERE type = 'bearing';
`;
