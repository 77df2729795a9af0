import { describe, test } from 'vitest';
import rule from '../../rules/code-block-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'a name in a comment, in letters of the page',
      lang: 'ko',
      source: 'Ruby warns.\n\n```rb\nopen # Ruby warns of the last door\n```\n',
      text: '루비 가 경고합니다.\n\n```rb\nopen # 루비 warns of the last door\n```\n',
    },
    {
      name: 'a comment that was edited',
      source: 'Go into the garden.\n\n```js\nopen(shed); // Open the shed in the garden\n```\n',
      text: 'Ga de tuin in.\n\n```js\nopen(shed); // Open the door in the garden\n```\n',
    },
    {
      name: 'code in a comment, which was localised',
      source: '```js\n// Before: const shed = this.state.shed;\n```\n',
      text: '```js\n// Eerst: const shed = this.state.shed;\n```\n',
    },
    {
      name: 'one word of a comment of few',
      source: '```js\nopen(shed); // ES5 with npm\n```\n',
      text: '```js\nopen(shed); // ES5 met npm\n```\n',
    },
    {
      name: 'a label alone on its line, between tags',
      source: '```jsx\n<label>\n  Name:\n  <Name id="Name" />\n</label>\n```\n',
      text: '```jsx\n<label>\n  Naam:\n  <Name id="Name" />\n</label>\n```\n',
    },
    {
      name: 'a quoted name of several words, of which the translation has one of its own',
      source: '```json\n{ "basketSize": 4 }\n```\n',
      text: '```json\n{ "mandGrootte": 4 }\n```\n',
    },
    {
      name: 'comments',
      source: '```js\nrun(); // start it\n```\n',
      text: '```js\nrun(); // begin ermee\n```\n',
    },
    {
      name: 'comments of a shell',
      source: '```sh\n# Install it\nnpm install\n```\n',
      text: '```sh\n# Installeer het\nnpm install\n```\n',
    },
    {
      name: 'texts',
      source: '```js\nprint("Hello World");\n```\n',
      text: '```js\nprint("Hallo Welt");\n```\n',
      lang: 'de',
    },
    {
      name: 'text between tags',
      source: '```jsx\n<p>You clicked {count} times</p>\n```\n',
      text: '```jsx\n<p>Has hecho clic {count} veces</p>\n```\n',
      lang: 'es',
    },
    {
      name: 'the only word beside a value',
      source: '```jsx\n<b>Guests: {count}</b>\n```\n',
      text: '```jsx\n<b>Gasten: {count}</b>\n```\n',
    },
    {
      name: 'a capital in a text',
      source: '```jsx\n<b>we met {count} people</b>\n```\n',
      text: '```jsx\n<b>We met {count} people</b>\n```\n',
    },
    {
      name: 'a name used throughout',
      source: '```js\nlet name = 1;\nuse(name);\n```\n',
      text: '```js\nlet naam = 1;\nuse(naam);\n```\n',
    },
    {
      name: 'another example',
      source: '```sh\na one\nb two\nc three\nd four\ne\n```\n',
      text: '```sh\na een\nb twee\nc drie\nd vier\ne\n```\n',
    },
    {
      name: 'names of several words, and what stands between them',
      source: '```js\nprint_all_of(guests[n]);\n```\n',
      text: '```js\ndruk_alle_af(gasten[n]);\n```\n',
    },
    {
      name: 'words in quotes, where the text around them was translated',
      source: "```jsx\n<p>Your door is <i>{isOpen ? 'still' : 'never'}</i> open.</p>\n```\n",
      text: "```jsx\n<p>Uw deur staat <i>{isOpen ? 'nog' : 'nooit'}</i> open.</p>\n```\n",
    },
    {
      name: 'a text in another order',
      source: "```js\nconst list = [{ label: 'Read Books' }];\n```\n",
      text: "```js\nconst list = [{ label: 'Books lezen' }];\n```\n",
    },
    {
      name: 'the only word of a text that is shown',
      source: '```jsx\n<input type="text" value="bread" />\n```\n',
      text: '```jsx\n<input type="text" value="brood" />\n```\n',
    },
    { name: 'lines added', source: '```sh\nnpm start\n```\n', text: '```sh\nnpm start\nnpm stop\n```\n' },
    {
      name: 'a damaged source that was repaired',
      source: '```sh\necho tooopen it\n```\n',
      text: '```sh\necho to open it\n```\n',
    },
  ],
  invalid: [
    {
      name: 'one word of a comment',
      source: 'Go into the garden.\n\n```js\nopen(shed); // Open the shed in the garden\n```\n',
      text: 'Ga de tuin in.\n\n```js\nopen(shed); // Open the shed in the tuin\n```\n',
      finds: [{ at: '4:1-4:41', messageId: 'remark', severity: 'warning', confidence: 'medium' }],
    },
    {
      name: 'an object of the language, though comments have the word that stands for it',
      source: '```js\n// The lamp is here, and a lamp is there\nconsole.log(shed);\n```\n',
      text: '```js\n// De lamp is hier, en een lamp is daar\nlamp.log(shed);\n```\n',
      finds: [{ at: '3:1-3:16', messageId: 'changed' }],
    },
    {
      name: 'a language that indented code has no place for',
      source: 'Run this:\n\n```sh\nlade open\n```\n',
      text: 'Voer dit uit:\n\n    lade open\n',
      finds: [{ at: '3:1-3:14', messageId: 'language', confidence: 'low' }],
    },
    {
      name: 'in another example, only a word of the language',
      lang: 'fr',
      source: '```js\nconst bed = 1;\nconst pot = 2;\nconst can = 3;\nconst hoe = 4;\nreturn true;\n```\n',
      text: '```js\nconst lit = 1;\nconst bac = 2;\nconst seau = 3;\nconst houe = 4;\nretour true;\n```\n',
      finds: [{ at: '6:1-6:13', messageId: 'changed', severity: 'error' }],
    },
    {
      name: 'a word of the language before a tag, where text might stand',
      lang: 'de',
      source: '```jsx\nreturn <Shed key={1}>Open</Shed>;\n```\n',
      text: '```jsx\ngeben <Shed key={1}>Open</Shed>;\n```\n',
      finds: [{ at: '2:1-2:33', messageId: 'changed' }],
    },
    {
      name: 'a name of several words alone on its line, which the code keeps elsewhere',
      lang: 'de',
      source: '```js\nopen(\n  shedDoor,\n);\nlock(shedDoor);\n```\n',
      text: '```js\nopen(\n  garten,\n);\nlock(shedDoor);\n```\n',
      finds: [{ at: '3:3-3:10', messageId: 'changed' }],
    },
    {
      name: 'a word that the code keeps elsewhere, though comments say what stands for it',
      lang: 'fr',
      source: '```js\n// Open the basket\nthis.open();\nthis.count();\nthis.close();\n```\n',
      text: '```js\n// Ouvrir le panier, le panier\nthis.open();\npanier.count();\nthis.close();\n```\n',
      finds: [{ at: '4:1-4:16', messageId: 'changed', severity: 'error' }],
    },
    {
      name: 'a quoted name of several words',
      source: '```json\n{ "basketSize": 4 }\n```\n',
      text: '```json\n{ "mand": 4 }\n```\n',
      finds: ['2:1-2:14'],
    },
    {
      name: 'a word of a text in quotes, which people may read',
      source: "```js\nconst list = [{ label: 'Read Books' }];\n```\n",
      text: "```js\nconst list = [{ label: 'Lees Books' }];\n```\n",
      finds: [{ at: '2:1-2:40', messageId: 'rewritten', severity: 'warning' }],
    },
    {
      name: 'the only word of a value that programs read',
      source: '```jsx\n<input type="text" value="bread" />\n```\n',
      text: '```jsx\n<input type="tekst" value="bread" />\n```\n',
      finds: [{ at: '2:1-2:37', messageId: 'rewritten', severity: 'warning' }],
    },
    {
      name: 'a command',
      source: '```sh\nnpm install\nnpm start\n```\n',
      text: '```sh\nnpm installeren\nnpm start\n```\n',
      finds: [{ at: '2:1-2:16', messageId: 'changed', severity: 'error' }],
    },
    {
      name: 'one of two equal words',
      source: '```sh\nyarn link yarn\n```\n',
      text: '```sh\nyarn link garen\n```\n',
      finds: ['2:1-2:16'],
    },
    {
      name: 'a word behind what is no comment of Ruby',
      source: '```ruby\nputs "Bye #{guest}!"\n```\n',
      text: '```ruby\nputs "Bye #{gast}!"\n```\n',
      finds: ['2:1-2:20'],
    },
    {
      name: 'one word of a text with a value in it',
      source: '```jsx\n<b>We met {count} people</b>\n```\n',
      text: '```jsx\n<b>We met {count} mensen</b>\n```\n',
      finds: ['2:1-2:29'],
    },
    {
      name: 'one word of a text',
      source: '```js\nprint("the file is open now");\n```\n',
      text: '```js\nprint("the 文件 is open now");\n```\n',
      finds: ['2:1-2:29'],
      lang: 'zh-Hans',
    },
    {
      name: 'several names',
      source: '```js\nrun(first, second);\n```\n',
      text: '```js\nmaak(eerste, tweede);\n```\n',
      finds: [{ at: '2:1-2:22', messageId: 'rewritten', severity: 'warning' }],
    },
    {
      name: 'in a list',
      source: '- Run:\n\n  ```sh\n  git push\n  ```\n',
      text: '- Ausführen:\n\n  ```sh\n  git schieben\n  ```\n',
      finds: ['4:3-4:15'],
      lang: 'de',
    },
    {
      name: 'the language',
      source: '```bash\nls\n```\n',
      text: '```\nls\n```\n',
      finds: [{ at: '1:1-1:4', messageId: 'language', severity: 'warning' }],
    },
    {
      name: 'a block of Liquid',
      source: '{% highlight ruby %}\nputs value\n{% endhighlight %}\n',
      text: '{% highlight ruby %}\nputs waarde\n{% endhighlight %}\n',
      finds: ['2:1-2:12'],
    },
  ],
});
