import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Device } from '../../contract/devices.js';
import { maxLength } from '../../contract/limits.js';
import { isPlain, isVisible } from '../../contract/text-rules.js';
import { CommandController } from '../../controllers/command-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isComposing } from '../../forms/is-composing.js';
import { keepInside } from '../../forms/keep-inside.js';
import { isolate } from '../../localization/isolate.js';
import { renameDevice } from '../../services/generated/devices.js';
import type { SessionController } from '../../session/session-controller.js';
import { spinner } from '../../styles/icon.js';
import { alertIcon } from '../../styles/icons/alert.js';
import { renderFailure } from '../../ui/failure.js';
import type { DevicePairingMessages } from './device-pairing.messages.js';

interface RenamingSettings {
  /** The device has the new name. */
  readonly renamed: (device: Device) => void;
  /** Somebody else has changed the device, or it is gone. */
  readonly outdated: () => void;
}

/** Gives a device another name, in its row. */
export class Renaming {
  readonly #host: LitElement;
  readonly #settings: RenamingSettings;
  readonly #command: CommandController<{ readonly deviceId: string; readonly name: string }, Device>;
  #device: Device | undefined;
  #name = '';
  #problem: 'nameRequired' | 'nameMalformed' | undefined;

  constructor(host: LitElement, session: SessionController, settings: RenamingSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#command = new CommandController<{ deviceId: string; name: string }, Device>(host, session, { operation: renameDevice });
  }

  /** The device that gets another name; `undefined` while none does. */
  get device(): Device | undefined {
    return this.#device;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  open(device: Device): void {
    this.drop();
    this.#device = device;
    this.#name = device.name;
    void focusInside(this.#host, 'new-name');
  }

  /** Closes it and forgets what was typed. */
  drop(): void {
    this.#device = undefined;
    this.#problem = undefined;
    this.#command.reset();
    this.#host.requestUpdate();
  }

  render(messages: DevicePairingMessages): TemplateResult {
    const { pending, failure } = this.#command;
    const problem = this.#problem;
    return html`<form class="rename" novalidate @submit=${this.#save} @keydown=${this.#onKeydown}>
      <div class="field" part="field">
        <label for="new-name">${messages.newName(isolate(this.#device?.name ?? ''))}</label>
        <input
          part="input"
          id="new-name"
          autocomplete="off"
          maxlength=${maxLength.deviceName}
          .value=${live(this.#name)}
          ?readonly=${pending}
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? 'name-problem' : nothing}
          @input=${this.#type}
        />
        ${problem ? html`<p class="remark problem" part="problem" id="name-problem">${alertIcon()}<span>${messages[problem]}</span></p>` : nothing}
      </div>
      ${failure ? renderFailure(failure, { host: this.#host, messages, what: messages.notRenamed }) : nothing}
      <div class="acts">
        <button class="button primary" part="save" aria-disabled=${pending}><span>${messages.save}</span>${pending ? spinner() : nothing}</button>
        <button class="button text" type="button" part="cancel-name" @click=${this.#cancel}>${messages.cancel}</button>
      </div>
    </form>`;
  }

  #type = (event: InputEvent) => {
    keepInside(event);
    this.#name = (event.target as HTMLInputElement).value;
    this.#problem = undefined;
    this.#host.requestUpdate();
  };

  #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const device = this.#device;
    if (!device || this.#command.pending) return;
    // What was filled in without an event, too.
    this.#name = (event.target as HTMLFormElement).querySelector('input')!.value;
    const name = this.#name.trim();
    this.#problem = !isVisible(name) ? 'nameRequired' : isPlain(name) ? undefined : 'nameMalformed';
    if (this.#problem) {
      this.#host.requestUpdate();
      await focusInside(this.#host, 'new-name');
      return;
    }
    const renamed = await this.#command.send({ deviceId: device.id, name }, { version: device.version });
    // Another user may be signed in by now.
    if (this.#device !== device) return;
    if (renamed) {
      this.drop();
      this.#settings.renamed(renamed);
      await focusInside(this.#host, `rename-${renamed.id}`);
    } else if (['conflict', 'not-found'].includes(this.#command.failure?.code ?? '')) this.#settings.outdated();
  };

  #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.stopPropagation();
    this.#cancel();
  };

  #cancel = () => {
    const device = this.#device;
    if (!device || this.#command.pending) return;
    this.drop();
    void focusInside(this.#host, `rename-${device.id}`);
  };
}
