import type { ReactNode } from "react";

/** A term and what is said of it, in a list of facts (`dl.facts`). */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
