/** Cuts a list so that no query exceeds the engines' limits on parameters. */
export function batches<T>(items: T[], size = 100): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
