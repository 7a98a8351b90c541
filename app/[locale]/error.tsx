"use client";

type Props = { reset: () => void };

/** What a reader sees when a page fails. Its words come with the layout (`data-failed…`). */
export default function ErrorPage({ reset }: Props) {
  const words = typeof document === "undefined" ? {} : document.body.dataset;
  return (
    <div className="page">
      <h1>{words.failed}</h1>
      <p className="lede">{words.failedText}</p>
      <button type="button" onClick={reset}>
        {words.failedAgain}
      </button>
    </div>
  );
}
