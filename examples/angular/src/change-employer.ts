import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import type { Texts } from './texts';

/** A dialog of Angular Material, with the switcher and the form in it: its focus trap is a script's. */
@Component({
  selector: 'solis-change-employer',
  templateUrl: './change-employer.html',
  imports: [MatButton, MatDialogModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeEmployer {
  protected readonly text = inject<Texts>(MAT_DIALOG_DATA);
}
