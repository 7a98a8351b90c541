/** Waits for its turn; the returned function lets the next one in, once. */
export type Turn = () => Promise<() => void>;

/** One at a time, first come first served. */
export function turnstile(): Turn {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let open: () => void = () => {};
    last = new Promise((resolve) => {
      open = resolve;
    });
    await before;
    return open;
  };
}

const shared = globalThis as typeof globalThis & { hapyongTurns?: Map<string, Turn> };

/**
 * The one turnstile of all connections of this process that write to a file. A writer that finds the
 * file locked waits without letting go of the thread, so it must never wait for its own process.
 */
export function turnOf(file: string): Turn {
  shared.hapyongTurns ??= new Map();
  const turn = shared.hapyongTurns.get(file) ?? turnstile();
  shared.hapyongTurns.set(file, turn);
  return turn;
}
