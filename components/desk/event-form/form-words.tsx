import { NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Gives the event form its words, and those of the vocabularies that it offers. */
export function FormWords({ children }: { children: ReactNode }) {
  const all = useMessages();
  const { actorRole, basis, confidence, derivation, family, form } = all;
  const { headlineBasis, kind, likelihood, outletType, ownership, placeRole, placeType } = all;
  const { relationTo, sector, source, stance, status, desk } = all;
  const words = {
    ...{ actorRole, basis, confidence, derivation, family, form, headlineBasis, kind, likelihood },
    ...{ outletType, ownership, placeRole, placeType, relationTo, sector, source, stance, status },
    desk: {
      ...{
        actorType: desk.actorType,
        form: desk.form,
        issue: desk.issue,
        field: desk.field,
        state: desk.state,
      },
      ...{ rank: desk.rank, history: desk.history },
    },
  };
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
