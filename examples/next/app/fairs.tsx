import { readActiveSpace } from './read-active-space';
import type { Texts } from './texts';

/** The stands of the company whose space is active. */
export async function Fairs({ text }: { readonly text: Texts }) {
  const space = await readActiveSpace();
  if (!space) {
    return (
      <>
        <h1>{text.welcome}</h1>
        <p className="lead">{text.begin}</p>
      </>
    );
  }
  return (
    <>
      <p className="kind">{text.exhibitor}</p>
      <h1>{space.title}</h1>
      <p className="lead">
        {space.legalName} · {space.identifier}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.fair}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {text.fairs.map(({ title, state }) => (
            <tr key={title}>
              <td>{title}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
