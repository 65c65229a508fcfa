import type { Driver } from '../driver.ts';

const FILE = 'dist/errata-panel.png';

/** Saves a picture of the developer tools with the panel and says where it is. */
export async function saveScreenshot({ setSize, screenshot }: Driver): Promise<void> {
  await setSize(1280, 800);
  await screenshot(FILE);
  console.log(`A picture of the panel is in ${FILE}.`);
}
