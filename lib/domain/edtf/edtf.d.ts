// edtf 4.11.1 ships no types; this declares only what date.ts calls.
declare module "edtf" {
  export function parse(
    text: string,
    constraints?: { level?: 0 | 1 | 2 | 3 },
  ): { type: string; level: number; values: unknown[] };
}
