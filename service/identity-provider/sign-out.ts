import type { default as Provider, KoaContextWithOIDC } from 'oidc-provider';

/** Signs out without asking: who pressed "sign out" in the portal has said so. */
export const signOutAtOnce: Parameters<Provider['use']>[0] = async (ctx, next) => {
  if (ctx.path !== '/session/end') {
    await next();
    return;
  }
  // A token from before a restart was signed by a key that is gone; the id of the client says enough.
  const { id_token_hint: _, ...others } = ctx.query;
  ctx.query = others;
  await next();
  const { oidc } = ctx as unknown as KoaContextWithOIDC;
  const isConfirmation = ctx.status === 200;
  if (!isConfirmation) return;
  await oidc.session?.destroy();
  ctx.redirect((oidc.params?.['post_logout_redirect_uri'] as string | undefined) ?? '/session/end/success');
};
