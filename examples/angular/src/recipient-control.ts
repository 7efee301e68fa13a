import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import {
  type ControlValueAccessor,
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import type { SpaceRecipient } from 'space-elements/space-recipient';

/** What a control of Angular's holds of the field. */
export interface Recipient {
  readonly identifier: string;
  readonly name: string;
}

/** Makes `<space-recipient>` a control of Angular's forms: its value, and what is wrong with it. */
@Directive({
  selector: 'space-recipient[formControlName], space-recipient[formControl], space-recipient[ngModel]',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => RecipientControl), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => RecipientControl), multi: true },
  ],
  host: { '(input)': 'change()', '(change)': 'change()', '(recipient-checked)': 'revalidate()', '(focusout)': 'leave()' },
})
export class RecipientControl implements ControlValueAccessor, Validator {
  readonly #element = inject<ElementRef<SpaceRecipient>>(ElementRef).nativeElement;
  #tell: (recipient: Recipient) => void = () => undefined;
  protected revalidate: () => void = () => undefined;
  protected leave: () => void = () => undefined;

  writeValue(recipient: Recipient | null): void {
    this.#element.value = recipient?.identifier ?? '';
    this.#element.recipientName = recipient?.name ?? '';
  }

  validate(): ValidationErrors | null {
    const { validity, validationMessage } = this.#element;
    return validity.valid ? null : { recipient: validationMessage };
  }

  setDisabledState(isDisabled: boolean): void {
    this.#element.disabled = isDisabled;
  }

  registerOnChange(tell: (recipient: Recipient) => void): void {
    this.#tell = tell;
  }

  registerOnTouched(leave: () => void): void {
    this.leave = leave;
  }

  registerOnValidatorChange(revalidate: () => void): void {
    this.revalidate = revalidate;
  }

  protected change(): void {
    this.#tell({ identifier: this.#element.value, name: this.#element.recipientName });
  }
}
