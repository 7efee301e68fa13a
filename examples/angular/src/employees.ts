import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Session } from 'space-elements';
import { contracts, type Texts } from './texts';

/** Whom the company employs whose space is active. */
@Component({
  selector: 'solis-employees',
  templateUrl: './employees.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Employees {
  readonly space = input.required<NonNullable<Session['activeSpace']>>();
  readonly text = input.required<Texts>();
  protected readonly contracts = contracts;
}
