import { useEffect, useRef, useState } from 'react';
import { Deadlines } from './deadlines';
import { Mandate } from './mandate';
import { Masthead } from './masthead';
import { Sections, type View } from './sections';
import { type Language, texts } from './texts';
import { useSession } from './use-session';
import { Welcome } from './welcome';

/** The dashboard of an accountant, who works for one company after the other. */
export function Fiduco() {
  const [view, setView] = useState<View>('home');
  const [language, setLanguage] = useState<Language>('fr');
  const session = useSession();
  const main = useRef<HTMLElement>(null);
  const text = texts[language];

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function show(next: View) {
    setView(next);
    main.current?.focus();
  }

  return (
    <space-session
      base-url="/api"
      onspace-switched={() => show('home')}
      onspace-creation-requested={() => show('create')}
      onterms-requested={() => show('terms')}
    >
      <Masthead language={language} choose={setLanguage} />
      <Sections text={text} current={view} show={show} />
      <main className="measure" tabIndex={-1} ref={main}>
        {view === 'home' &&
          session !== undefined &&
          (session?.activeSpace ? (
            <Deadlines space={session.activeSpace} language={language} />
          ) : (
            <Welcome text={text} />
          ))}
        {view === 'terms' && <terms-acceptance heading-level={1} />}
        {view === 'mandate' && <Mandate text={text} />}
        {view === 'create' && (
          <>
            <h1>{text.views.create}</h1>
            <create-pro-space-form />
          </>
        )}
      </main>
    </space-session>
  );
}
