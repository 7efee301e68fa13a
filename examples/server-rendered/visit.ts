import type { Response } from 'express';
import { HttpSpaceService, type SpaceService } from 'space-elements/services';
import { answer } from '../server/visitors.ts';
import type { Language, Texts } from './texts.ts';

/** What is known of who asks for a page; the templates know it too. */
export interface Visit {
  readonly visitor: string;
  readonly language: Language;
  readonly text: Texts;
  /** Stands in the page and comes back with each command. */
  readonly token: string;
  /** The service has refused the command that led to this page. */
  readonly refused: boolean;
}

/** What is known of who gets this answer, with the space service that is asked in their name. */
export function visitOf(response: Response): Visit & { readonly service: SpaceService } {
  const visit = response.locals as Visit;
  const service = new HttpSpaceService('http://space-service.example/api', {
    fetch: (input, init) => answer(visit.visitor, new Request(input, init)),
  });
  return { ...visit, service };
}
