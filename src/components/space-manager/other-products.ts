import { html, type TemplateResult } from 'lit';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { isolate } from '../../localization/isolate.js';
import type { Session } from '../../session/session.js';
import { renderNotice } from '../../ui/notice.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

/** That further spaces are reached with other authentication products of the user, and the way to sign in with each. */
export function renderOtherProducts({ otherProducts = [] }: Session, host: HTMLElement, messages: ManagedSpacesMessages): readonly TemplateResult[] {
  const signIn = () => host.dispatchEvent(new SessionSignInEvent());
  return otherProducts.map((product) =>
    renderNotice(
      html`${messages.reachedWith(isolate(product))}
        <div><button class="button" type="button" part="sign-in" @click=${signIn}>${messages.signInWith(isolate(product))}</button></div>`,
      { part: 'other-product' },
    ),
  );
}
