// When a session ends that nobody uses. The program counts from the last request, to the minute; this side is earlier by that.

const MINUTE_MS = 60_000;
const EARLIER_MINUTES = 1;
const WARN_MINUTES = 5;

/** Whole minutes left, rounded up; 0 when the session is over. */
export function minutesLeft(answeredAt: number, idleMinutes: number, now: number): number {
  const end = answeredAt + Math.max(idleMinutes - EARLIER_MINUTES, 1) * MINUTE_MS;
  return Math.max(0, Math.ceil((end - now) / MINUTE_MS));
}

/** Whether people should be told: in the last five minutes, or in the last third of a short session. */
export function isEnding(left: number, idleMinutes: number): boolean {
  return left <= Math.min(WARN_MINUTES, idleMinutes / 3);
}

/** Whether somebody has typed or clicked for so long without asking the program anything that it should hear of it. */
export function isWorkUnseen(answeredAt: number, activeAt: number, idleMinutes: number): boolean {
  return activeAt - answeredAt > (idleMinutes / 6) * MINUTE_MS;
}
