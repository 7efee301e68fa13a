import { html, LitElement, nothing } from 'lit';
import type { Device, DeviceList } from '../../contract/devices.js';
import { Announcer } from '../../controllers/announcer.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { DeviceLinkedEvent } from '../../events/device-linked.js';
import { DeviceUnlinkedEvent } from '../../events/device-unlinked.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { listDevices } from '../../services/generated/devices.js';
import { requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { fieldStyles } from '../../styles/fields.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import { renderNotice } from '../../ui/notice.js';
import { devicePairingMessages, type DevicePairingMessages } from './device-pairing.messages.js';
import { styles } from './device-pairing.styles.js';
import { renderNone, renderRows, renderSkeleton } from './device-rows.js';
import type { Pairing } from './pairing/pairing.js';
import { pairingMessages } from './pairing/pairing.messages.js';
import { Renaming } from './renaming.js';
import { Unlinking } from './unlinking.js';
import { dropWish, keepWish, takeWish } from './wish-to-link.js';

/**
 * The devices that open the person's account, by name, with when they were linked and last used: another one is linked,
 * one is renamed or unlinked. To link one, it shows a QR code and the same code as text, with the time left; once a device
 * has scanned it, both show a number, and the person says whether it is the same. Unlinking is confirmed in a dialog.
 *
 * While the session is not known it shows a skeleton; while nobody is signed in it says so. Shows nothing if the service
 * does not offer `devices`; the console says so.
 *
 * Linking needs a strong and recent sign-in: it leads there, and goes on after it.
 *
 * @element device-pairing
 * @fires {DeviceLinkedEvent} device-linked - A device is linked to the account.
 * @fires {DeviceUnlinkedEvent} device-unlinked - A device is no longer linked to it.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listDevices`, `beginPairing`, `readPairing`, `confirmPairing`, `cancelPairing`, `renameDevice` or `unpairDevice`. Cancelable.
 * @csspart link - The button that shows a code.
 * @csspart none - What is said while no device is linked.
 * @csspart notice - That no more devices can be linked.
 * @csspart news - What has become of a device.
 * @csspart list - The list of devices.
 * @csspart device - One device in the list.
 * @csspart name - The name of a device.
 * @csspart rename - The button that leads to another name.
 * @csspart unlink - The button that leads to unlinking.
 * @csspart field - The label and the input of a new name.
 * @csspart input - What the person types into.
 * @csspart problem - What is wrong with the name.
 * @csspart save - The button that saves the name.
 * @csspart cancel-name - The button that keeps the name.
 * @csspart pairing - The panel in which a device is linked.
 * @csspart qr-code - The QR code.
 * @csspart code - The same code as text.
 * @csspart time-left - How long the code is valid.
 * @csspart renew - The button that shows another code.
 * @csspart stop - The button that closes the panel.
 * @csspart number - The number that the device shows, too.
 * @csspart claim - Which device has scanned the code.
 * @csspart decline - The button that says that the number is another one.
 * @csspart confirm-device - The button that links the device.
 * @csspart ended - Why the code is not valid any more.
 * @csspart dialog - The dialog in which unlinking is confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that unlinks.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class DevicePairing extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, listStyles, entryStyles, endSpaceStyles, styles];

  static override properties = {
    appHref: { attribute: 'app-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the page of the app, which the QR code leads to; `{code}` in it is replaced. Without it the QR code has the code alone. */
  appHref = '';

  /** Level of the headings inside, which are the names of the devices. */
  headingLevel = 2;

  #known: Session | undefined;
  #list: DeviceList | undefined;
  #news = '';
  #announcer = new Announcer(this);
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, devicePairingMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ResourceController<object, DeviceList> = new ResourceController<object, DeviceList>(this, this.#session, this.#localization, {
    operation: listDevices,
    input: () => ({}),
    received: (list) => this.#show(list),
    dropped: () => this.#show(undefined),
    isPaused: () => !this.#known,
  });
  #pairing: DeferredPart<Pairing> = new DeferredPart<Pairing>(this, () => this.#download());
  #renaming: Renaming = new Renaming(this, this.#session, { renamed: (device) => this.#finishRenaming(device), outdated: () => void this.#loading.load() });
  #unlinking: Unlinking = new Unlinking(this, this.#session, { unlinked: (device) => this.#finishUnlinking(device), focusLost: () => void focusInside(this, 'news', 'devices') });

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'devices', this)) return nothing;
    return html`
      <div class="frame" id="devices" tabindex="-1" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && this.#describeStatus(messages)}</p>
      </div>
    `;
  }

  #renderContent(messages: DevicePairingMessages) {
    if (!this.#session.session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { failure, failsElsewhere } = this.#loading;
    const list = this.#list;
    const what = list ? messages.listOutdated : messages.listFailed;
    return html`
      ${failure ? renderFailure(failure, { host: this, messages, what, retry: () => this.#loading.load() }) : nothing}
      ${list ? this.#renderDevices(list, messages) : failure || failsElsewhere ? nothing : renderSkeleton()}
    `;
  }

  #renderDevices({ items, limit }: DeviceList, messages: DevicePairingMessages) {
    const [{ headingLevel }, { formatLanguage }] = [this, this.#localization];
    const view = { headingLevel, formatLanguage, messages, renaming: this.#renaming, isBusy: this.#loading.loading, unlink: this.#ask };
    return html`
      ${this.#news ? renderNotice(this.#news, { part: 'news', focusId: 'news' }) : nothing}
      ${items.length < limit ? this.#renderLinking(items.length, messages) : renderNotice(messages.full(limit), { part: 'notice', focusId: 'full' })}
      ${items.length ? renderRows(items, view) : nothing} ${this.#unlinking.render(messages, headingLevel)}
    `;
  }

  #renderLinking(count: number, messages: DevicePairingMessages) {
    const { part, failure } = this.#pairing;
    if (part?.isOpen) return part.render(messages);
    return html`
      ${count ? nothing : renderNone(messages)}
      <p class="about-linking quiet">${messages.about}</p>
      ${failure ? renderMissingPart(failure, { host: this, messages, retry: this.#link }) : nothing}
      <div>
        <button class="button primary" type="button" part="link" id="link" @click=${this.#link} @pointerenter=${this.#prepare} @focus=${this.#prepare}>
          ${messages.link}
        </button>
      </div>
    `;
  }

  #describeStatus({ loading, saving }: DevicePairingMessages): string {
    if (this.#renaming.isSlow) return saving;
    return this.#announcer.text || (this.#loading.loading && !this.#list ? loading : '');
  }

  async #download(): Promise<Pairing> {
    const [{ Pairing: Part }] = await Promise.all([import('./pairing/pairing.js'), pairingMessages.load(this.#localization.language)]);
    return new Part(this, this.#session, {
      linked: (device, words) => this.#finishLinking(device, words),
      closed: () => this.#close(),
      interrupted: () => keepWish(this.#known),
      full: () => void this.#loading.load().then(() => focusInside(this, 'full', 'devices')),
    });
  }

  #prepare = () => void this.#pairing.load();

  #link = async () => {
    this.#tell();
    await this.#pairing.use(this.#session, (part) => part.begin());
  };

  #ask = (device: Device) => {
    this.#tell();
    this.#renaming.drop();
    this.#unlinking.ask(device);
  };

  #close() {
    dropWish();
    void focusInside(this, 'link');
  }

  #show(list: DeviceList | undefined) {
    const isFirst = list && !this.#list;
    this.#list = list;
    this.requestUpdate();
    if (isFirst && takeWish(this.#known)) void this.#link();
  }

  #tell(words = '') {
    this.#news = words;
    this.#announcer.announce('');
    this.requestUpdate();
  }

  #followSession(session: SessionValue) {
    if (session !== undefined && session?.person.id !== this.#known?.person.id) this.#drop();
    this.#known = session ?? undefined;
  }

  #drop() {
    this.#news = '';
    this.#pairing.part?.drop();
    this.#renaming.drop();
    this.#unlinking.drop();
    this.#loading.drop();
  }

  #change(items: (before: DeviceList['items']) => DeviceList['items']) {
    if (this.#list) this.#list = { ...this.#list, items: items(this.#list.items) };
  }

  #finishLinking(device: Device, words: string) {
    this.#change((items) => [device, ...items.filter(({ id }) => id !== device.id)]);
    this.#tell(words);
    this.dispatchEvent(new DeviceLinkedEvent({ device }));
    void focusInside(this, 'news');
  }

  #finishRenaming(device: Device) {
    this.#change((items) => items.map((item) => (item.id === device.id ? device : item)));
    this.#announcer.announce(this.#localization.messages?.renamed(isolate(device.name)) ?? '');
  }

  #finishUnlinking(device: Device) {
    this.#change((items) => items.filter(({ id }) => id !== device.id));
    this.#tell(this.#localization.messages?.unlinked(isolate(device.name)));
    this.dispatchEvent(new DeviceUnlinkedEvent({ device }));
    void focusInside(this, 'news');
  }
}
