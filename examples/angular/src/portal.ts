import { ChangeDetectionStrategy, Component, computed, CUSTOM_ELEMENTS_SCHEMA, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import type { SpaceSwitchedEvent } from 'space-elements';
import { Employees } from './employees';
import { injectSession } from './session';
import { type Language, languages, texts, type View, views } from './texts';

/** A social security fund, where companies declare whom they employ. */
@Component({
  selector: 'solis-portal',
  templateUrl: './portal.html',
  imports: [Employees],
  // The elements are the browser's, not components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Portal {
  protected readonly languages = Object.entries(languages) as readonly [Language, string][];
  protected readonly views = views;
  protected readonly view = signal<View>('home');
  protected readonly language = signal<Language>('fr');
  protected readonly text = computed(() => texts[this.language()]);
  protected readonly session = injectSession();
  readonly #title = inject(Title);

  constructor() {
    effect(() => {
      document.documentElement.lang = this.language();
    });
  }

  protected enter({ detail }: SpaceSwitchedEvent, main: HTMLElement) {
    this.#title.setTitle(`${detail.space.title} – Caisse Solis`);
    this.show('home', main);
  }

  /** Answers `false`, so that a link that was followed leads nowhere else. */
  protected show(view: View, main: HTMLElement) {
    this.view.set(view);
    main.focus();
    return false;
  }
}
