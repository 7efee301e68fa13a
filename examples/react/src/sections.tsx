import type { Texts } from './texts';

const views = ['home', 'terms', 'create', 'mandate'] as const;

export type View = (typeof views)[number];

interface Properties {
  readonly text: Texts;
  readonly current: View;
  readonly show: (view: View) => void;
}

export function Sections({ text, current, show }: Properties) {
  return (
    <nav className="sections">
      <div className="measure">
        {views.map((view) => (
          <a
            key={view}
            href={`#${view}`}
            aria-current={view === current ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              show(view);
            }}
          >
            {text.views[view]}
          </a>
        ))}
      </div>
    </nav>
  );
}
