import { NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Gives the forms of the vocabulary their words. */
export function VocabularyWords({ children }: { children: ReactNode }) {
  const { family, kind, outletType, placeType, nameForm, desk } = useMessages();
  const { actorType, field, form, history, issue, refusal, vocabulary } = desk;
  const words = {
    ...{ family, kind, outletType, placeType, nameForm },
    desk: { actorType, field, form, history, issue, refusal, vocabulary },
  };
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
