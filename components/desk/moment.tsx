type Props = { at: string };

/** A moment of the desk's own doings, in UTC, for people in several zones: "2026-11-22 08:03 UTC". */
export function Moment({ at }: Props) {
  return <time dateTime={at}>{momentText(at)}</time>;
}

export function momentText(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
