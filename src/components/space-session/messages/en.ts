export default {
  followed: (title: string) => `Another tab switched the space. You’re now working in “${title}” here too.`,
  stayed: (elsewhere: string, here: string) => `Another tab switched to “${elsewhere}”. You’re still working in “${here}” here.`,
  signedOutElsewhere: 'You signed out in another tab.',
};
