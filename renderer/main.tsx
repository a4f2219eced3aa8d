import './policy.ts';

// Fetched only now: schemas are made while their modules load, and must find the policy set.
void import('./app/start.tsx').then(({ start }) => start());
