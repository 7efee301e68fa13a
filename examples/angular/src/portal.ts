import {
  ChangeDetectionStrategy,
  Component,
  computed,
  CUSTOM_ELEMENTS_SCHEMA,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Title } from '@angular/platform-browser';
import type { SpaceSwitchedEvent } from 'space-elements';
import { ChangeEmployer } from './change-employer';
import { Employees } from './employees';
import { Mandate } from './mandate';
import { injectSession } from './session';
import { type Language, languages, texts, type View, views } from './texts';

/** A social security fund, where companies declare whom they employ. */
@Component({
  selector: 'solis-portal',
  templateUrl: './portal.html',
  imports: [Employees, Mandate, MatButton],
  // The elements are the browser's, not components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // What happens in a dialog does not pass by this template.
  host: {
    '(document:space-switched)': 'enter($event)',
    '(document:space-creation-requested)': 'show("create")',
    '(document:terms-requested)': 'show("terms")',
  },
})
export class Portal {
  protected readonly languages = Object.entries(languages) as readonly [Language, string][];
  protected readonly views = views;
  protected readonly view = signal<View>('home');
  protected readonly language = signal<Language>('fr');
  protected readonly text = computed(() => texts[this.language()]);
  protected readonly session = injectSession();
  protected readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  readonly #title = inject(Title);
  readonly #dialog = inject(MatDialog);

  constructor() {
    effect(() => {
      document.documentElement.lang = this.language();
    });
  }

  protected enter({ detail }: SpaceSwitchedEvent) {
    this.#title.setTitle(`${detail.space.title} – Caisse Solis`);
    this.show('home');
  }

  /** Answers `false`, so that a link that was followed leads nowhere else. */
  protected show(view: View) {
    this.#dialog.closeAll();
    this.view.set(view);
    this.main().nativeElement.focus();
    return false;
  }

  protected openDialog() {
    // The elements in it are finished a moment after Material has looked for something to focus.
    const focus = { autoFocus: 'dialog' } as const;
    this.#dialog.open(ChangeEmployer, { ...focus, data: this.text(), width: '34rem', maxWidth: 'calc(100vw - 2rem)' });
  }
}
