import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import type { SpaceSwitchEvent } from '../events/space-switch.js';

/**
 * Announces unsaved changes of its host before they are out of sight: stops a switch of the space, wherever on the page
 * it begins, so that the host can ask, and has the browser ask before the page is left.
 */
export class UnsavedChangesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #hasChanges: () => boolean;
  #target: SpaceSummary | undefined;

  constructor(host: ReactiveControllerHost & Element, hasChanges: () => boolean) {
    this.#host = host;
    this.#hasChanges = hasChanges;
    host.addController(this);
  }

  /** The space whose switch waits for what the user decides. */
  get target(): SpaceSummary | undefined {
    return this.#target;
  }

  /** The user has decided. */
  settle(): void {
    this.#target = undefined;
    this.#host.requestUpdate();
  }

  hostConnected() {
    document.addEventListener('space-switch', this.#stopSwitch);
  }

  hostUpdated() {
    // Not always: some browsers keep no page for the way back that listens to it.
    if (this.#host.isConnected && this.#hasChanges()) window.addEventListener('beforeunload', this.#askToStay);
    else window.removeEventListener('beforeunload', this.#askToStay);
  }

  hostDisconnected() {
    this.#target = undefined;
    document.removeEventListener('space-switch', this.#stopSwitch);
    window.removeEventListener('beforeunload', this.#askToStay);
  }

  #stopSwitch = (event: SpaceSwitchEvent) => {
    if (event.defaultPrevented || !this.#hasChanges()) return;
    event.preventDefault();
    this.#target = event.detail.space;
    this.#host.requestUpdate();
  };

  #askToStay = (event: Event) => event.preventDefault();
}
