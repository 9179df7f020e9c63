/** Mails to the staff. */
export const mail = {
  invitation: {
    subject: 'Your invitation to the City Alliances Directory',
    text: `Dear {name},

{inviter} invites you to help keep the City Alliances Directory. To accept, open this address and choose a password:

{link}

It is for you alone, works once, and until {until} (UTC). If you did not expect this mail, you need not do anything.`,
  },
  reset: {
    subject: 'A new password for the City Alliances Directory',
    text: `Dear {name},

somebody, probably you, asked for a new password for your account. To choose one, open this address:

{link}

It works once, and until {until} (UTC). If it was not you, you need not do anything: your password stays as it is.`,
  },
  passwordChanged: {
    subject: 'Your password was changed',
    text: `Dear {name},

the password of your account at the City Alliances Directory was changed, and every session was ended.

If it was not you, ask an administrator to deactivate your account.`,
  },
  secondFactorOff: {
    subject: 'Your second factor was removed',
    text: `Dear {name},

your account at the City Alliances Directory no longer asks for a code when you sign in.

If you did not want this, ask an administrator to deactivate your account.`,
  },
} as const
