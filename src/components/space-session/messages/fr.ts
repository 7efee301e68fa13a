import type { SpaceSessionMessages } from '../space-session.messages.js';

export default {
  followed: (title) => `Un autre onglet a changé d’espace. Vous agissez maintenant ici aussi dans « ${title} ».`,
  stayed: (elsewhere, here) =>
    `Un autre onglet est passé à « ${elsewhere} ». Ici, vous agissez toujours dans « ${here} ».`,
  signedOutElsewhere: 'Votre session a été fermée dans un autre onglet.',
} satisfies SpaceSessionMessages;
