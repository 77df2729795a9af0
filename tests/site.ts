const block = 'Open the folder and choose the server, then wait until it has started.\n\n';

/** A small site: pages that several rules speak of, links between them, a page that is no text, and a source for one. */
export const SITE = {
  '.git/': '',
  'en/a.md': `# Folder\n\n${block}Click on the the button.\n\n${block}`,
  'nl/a.md':
    '# Map\n\nOpen de map en kies de server, en wacht tot die is gestart.\n\nKlik op toohello knop.\n\nOpen the folder and choose the server, then wait until it has started.\n',
  'nl/b.md': '[naar a](a.md#toohello-map) en [verder](c.md#map)\n\nKlik op de de knop.\n',
  'nl/c.md': '\uFEFF# Map maken 😀\r\n\r\nKlik op toocreate een map.\r\n',
  'nl/d.md': Buffer.from([0xff, 0xfe, 0x41]),
  'nl/e.md': '# Niets\n\nHier staat niets bijzonders.\n',
};
