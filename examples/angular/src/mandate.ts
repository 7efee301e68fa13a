import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, input, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { SpaceRecipient } from 'space-elements/space-recipient';
import { type Recipient, RecipientControl } from './recipient-control';
import type { Texts } from './texts';

/** A mandate that another space has to sign: a reactive form with the recipient as one of its controls. */
@Component({
  selector: 'solis-mandate',
  templateUrl: './mandate.html',
  imports: [ReactiveFormsModule, RecipientControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Mandate {
  readonly text = input.required<Texts>();
  protected readonly form = new FormGroup({
    subject: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    recipient: new FormControl<Recipient | null>(null),
  });
  protected readonly sent = signal('');
  protected readonly recipient = viewChild.required<ElementRef<SpaceRecipient>>('recipient');

  /** Angular's forms are not validated by the browser, so the recipient is asked here whether it has been confirmed. */
  protected async send() {
    const { nativeElement: field } = this.recipient();
    if (!(await field.check())) field.reportValidity();
    if (this.form.invalid) return;
    const { subject, recipient } = this.form.getRawValue();
    this.sent.set([subject, recipient?.identifier, recipient?.name].join(', '));
  }

  /** The fields go back by themselves. */
  protected reset() {
    this.sent.set('');
  }
}
