/** The state of the review of records, the queue of those under review, and finding what unlocks. Frozen once released. */
export const review = `
ALTER TABLE record ADD COLUMN review TEXT GENERATED ALWAYS AS (json ->> '$.review.state') VIRTUAL;
ALTER TABLE record ADD COLUMN review_seq INTEGER GENERATED ALWAYS AS (json ->> '$.review.last.stamp.seq') VIRTUAL;
CREATE INDEX record_submitted ON record (review_seq) WHERE review = 'submitted';
ALTER TABLE child_row ADD COLUMN review TEXT NOT NULL DEFAULT 'working';
ALTER TABLE evidence_row ADD COLUMN review TEXT NOT NULL DEFAULT 'working';
CREATE INDEX child_row_review ON child_row (review, number);
CREATE INDEX evidence_row_review ON evidence_row (review, number);
CREATE INDEX entry_index_reopening ON entry_index (seq) WHERE kind = 'record.reopened@1';
`;
