import { type Language, languages } from './texts';

interface Properties {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export function Masthead({ language, choose }: Properties) {
  return (
    <header className="masthead">
      <div className="measure">
        <a className="brand" href="/">
          <b aria-hidden="true">F</b>Fiduco
        </a>
        <space-switcher hide-manage />
        <div className="languages">
          {Object.entries(languages).map(([code, name]) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-label={name}
              aria-pressed={code === language}
              onClick={() => choose(code as Language)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}
