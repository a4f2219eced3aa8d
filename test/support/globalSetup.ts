/** Runs once before all unit tests. Threads need plain JavaScript, so the byte worker is bundled here. */
export default function setup(): void {}
