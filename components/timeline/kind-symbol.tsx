import { type Kind, kindFamily } from "@/lib/domain/kind";

/** A kind's symbol in its family's colour; the kind's name always stands near it as text. */
export function KindSymbol({ kind }: { kind: Kind }) {
  return (
    <svg className={`ks ${kindFamily[kind]}`} aria-hidden="true">
      <use href={`/kinds.svg#${kind}`} />
    </svg>
  );
}
