import Link from 'next/link';
import { Fairs } from '../../fairs';
import { type Language, languages, texts, type View, views } from '../../texts';

interface Properties {
  readonly params: Promise<{ readonly language: Language; readonly view: View }>;
}

/** Every page is rendered by the server, for the space that is active. */
export default async function Page({ params }: Properties) {
  const { language, view } = await params;
  const text = texts[language];
  return (
    <>
      <header className="masthead">
        <div className="measure">
          <Link className="brand" href={`/${language}/home`}>
            <b aria-hidden="true">M</b>Foires de Merlau
          </Link>
          <space-switcher hide-manage create-href={`/${language}/create`} />
          <div className="languages">
            {Object.entries(languages).map(([code, name]) => (
              <Link
                key={code}
                href={`/${code}/${view}`}
                lang={code}
                hrefLang={code}
                aria-label={name}
                aria-current={code === language ? 'true' : undefined}
              >
                {code.toUpperCase()}
              </Link>
            ))}
          </div>
        </div>
      </header>
      <nav className="sections">
        <div className="measure">
          {views.map((name) => (
            <Link key={name} href={`/${language}/${name}`} aria-current={name === view ? 'page' : undefined}>
              {text.views[name]}
            </Link>
          ))}
        </div>
      </nav>
      <main className="measure">
        {view === 'home' && <Fairs text={text} />}
        {view === 'terms' && <terms-acceptance heading-level={1} />}
        {view === 'create' && (
          <>
            <h1>{text.views.create}</h1>
            <create-pro-space-form terms-href={`/${language}/terms`} />
          </>
        )}
      </main>
    </>
  );
}
