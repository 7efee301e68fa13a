import type { Texts } from './texts';

/** For who has not chosen a space yet. */
export function Welcome({ text }: { readonly text: Texts }) {
  return (
    <>
      <h1>{text.welcome}</h1>
      <p className="lead">{text.begin}</p>
    </>
  );
}
