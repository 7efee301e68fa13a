import type { BadgeMessages } from '../../badge.messages.js';

export default {
  words: (caption, title) => `${caption}: ${title}`,
  invited: (name, count) => `${name}. ${count === 1 ? '1 Einladung wartet' : `${count} Einladungen warten`}`,
} satisfies BadgeMessages;
