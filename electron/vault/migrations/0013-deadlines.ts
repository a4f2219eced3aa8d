/** Until when an answer about a child is awaited: the earliest last day of its open requests. Frozen once released. */
export const deadlines = `
ALTER TABLE child_row ADD COLUMN awaited_until TEXT;
CREATE INDEX child_row_awaited ON child_row (awaited_until) WHERE awaited_until IS NOT NULL;
`;
