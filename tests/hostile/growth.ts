/** So much longer is the long text: work that is linear grows by this, work that is quadratic by its square. */
export const LONGER = 6;
/** Half-way, in powers, between linear (6) and quadratic (36). */
const MOST = LONGER ** 1.5;
/** A collection of garbage may fall into one measuring; never into so many. */
const ATTEMPTS = 6;

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/**
 * How many times more work `read` has with a text 6 times as long, in time of the processor and not of the
 * clock: what else the machine does is not counted. The best of several attempts, where the first is not
 * good enough.
 */
export function growthOf(read: (text: string) => void, make: (size: number) => string): number {
  const [short, long] = [make(SIZE), make(LONGER * SIZE)];
  let [least, most] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    least = Math.min(
      least,
      cpu(() => read(short)),
    );
    most = Math.min(
      most,
      cpu(() => read(long)),
    );
    if (most <= MOST * least) break;
  }
  return most / least;
}

/** UTF-16 units of the short text: enough that the square of it would be felt. */
const SIZE = 3_000;

/** What growth is still linear. */
export const LINEAR = MOST;
