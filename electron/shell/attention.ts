import { powerMonitor } from 'electron';

/** Linux tells nothing when the screen is locked, so it is asked, in milliseconds. */
const askEvery = 5_000;

/**
 * Calls `leave` when the machine sleeps or its screen is locked. How long nobody has typed is the
 * vault's own count: the page tells it each touch.
 */
export function watchAttention(leave: () => void): void {
  powerMonitor.on('suspend', leave);
  powerMonitor.on('lock-screen', leave);
  if (process.platform !== 'linux') return;
  let locked = false;
  setInterval(() => {
    const now = powerMonitor.getSystemIdleState(60) === 'locked';
    if (now && !locked) leave();
    locked = now;
  }, askEvery);
}
