import type { Session } from 'space-elements';
import { type Language, texts } from './texts';

/** What is due, with the day of this year's December. */
const deadlines = [
  { of: 'vat', day: 15 },
  { of: 'salaries', day: 20 },
  { of: 'accounts', day: 31 },
] as const;

interface Properties {
  readonly space: NonNullable<Session['activeSpace']>;
  readonly language: Language;
}

/** What is due for the company whose space is active. */
export function Deadlines({ space, language }: Properties) {
  const text = texts[language];
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return (
    <>
      <p className="kind">{text.client}</p>
      <h1>{space.title}</h1>
      <p className="lead">
        {space.legalName} · {space.identifier}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.duty}</th>
            <th scope="col">{text.due}</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map(({ of, day }) => (
            <tr key={of}>
              <td>{text.duties[of]}</td>
              <td>{date.format(new Date(new Date().getFullYear(), 11, day))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
