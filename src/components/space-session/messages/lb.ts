import type { SpaceSessionMessages } from '../space-session.messages.js';

export default {
  followed: (title) => `An engem aneren Tab gouf de Beräich gewiesselt. Dir handelt elo och hei am „${title}“.`,
  stayed: (elsewhere, here) =>
    `An engem aneren Tab gouf op „${elsewhere}“ gewiesselt. Hei handelt Dir weider am „${here}“.`,
  signedOutElsewhere: 'Dir hutt Iech an engem aneren Tab ofgemellt.',
} satisfies SpaceSessionMessages;
