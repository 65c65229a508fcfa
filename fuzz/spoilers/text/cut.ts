import type { Spoiler } from '../spoiler.ts';

/** Cuts the text off anywhere, takes its beginning away, or cuts a piece out. */
export const cut: Spoiler<string> = {
  id: 'cut',
  spoil: (text, pick) => {
    const at = pick(text.length);
    switch (pick(4)) {
      case 0:
        return text.slice(at + 1);
      case 1:
        return text.slice(0, at) + text.slice(at + 1 + pick(8));
      default:
        return text.slice(0, at);
    }
  },
};
