/** Where the gallery keeps the picture of a story in a mode, seen from its page. */
export function picturePath(story: string, mode: string): string {
  return `pictures/${mode}/${story}.png`;
}
