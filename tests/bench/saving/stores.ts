import { copyFileSync, rmSync } from "node:fs";

export function removeStore(file: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
}

/** A copy of a store that may be written to. */
export function copyOfStore(file: string, name: string): string {
  const copy = file.replace(/\.db$/, `-${name}.db`);
  removeStore(copy);
  copyFileSync(file, copy);
  return copy;
}
