import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceKind } from '../../contract/spaces.js';
import type { SpaceCreatedEvent } from '../../events/space-created.js';

interface FormView {
  /** A form that was shown stays in the page, so that nothing typed is lost where the browser stores nothing. */
  readonly isHidden: boolean;
  readonly headingLevel: number;
  readonly helpHref: string;
  readonly created: (event: SpaceCreatedEvent) => unknown;
  /** What leads on once the space is created. */
  readonly next: TemplateResult;
}

export const renderForm: Readonly<Record<SpaceKind, (view: FormView) => TemplateResult>> = {
  private: ({ isHidden, headingLevel, created, next }) => html`
    <create-private-space-form ?hidden=${isHidden} heading-level=${headingLevel} @space-created=${created}>
      <div slot="next">${next}</div>
    </create-private-space-form>
  `,

  professional: ({ isHidden, headingLevel, helpHref, created, next }) => html`
    <create-pro-space-form
      ?hidden=${isHidden}
      heading-level=${headingLevel}
      help-href=${helpHref || nothing}
      @space-created=${created}
    >
      <div slot="next">${next}</div>
    </create-pro-space-form>
  `,
};
