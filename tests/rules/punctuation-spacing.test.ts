import { describe, test } from 'vitest';
import rule from '../../rules/punctuation-spacing.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'French', lang: 'fr', text: 'Attention : cliquez ! Pourquoi ? Voici ; merci.' },
    { name: 'names and options', text: 'Gebruik .NET, --optie en :waarde.' },
    { name: 'an ellipsis', text: 'Wacht ... en ga verder ... .' },
    { name: 'a code span between', text: 'Kies `a`, `b` en `c`.' },
    { name: 'numbers and versions', text: 'Versie 1.2,3 en 1,5 of a;b.' },
    { name: 'Chinese', lang: 'zh-Hans', text: '打开 文件 , 保存。' },
    { name: 'file names and calls', text: 'Roep app.Start() en object.Methode aan; zie a.b,c.d.' },
    { name: 'entities in front matter', lang: 'es', text: '---\ntitle: C&oacute;digo\n---\n' },
    { name: 'a link', text: 'Lees [de gids](a.md) .' },
  ],
  invalid: [
    {
      name: 'a full stop',
      lang: 'de',
      text: 'Der Server ist bereit . Starten Sie ihn.',
      finds: [{ at: '1:22-1:24', messageId: 'before', confidence: 'medium' }],
      fixed: 'Der Server ist bereit. Starten Sie ihn.',
    },
    {
      name: 'a comma of French',
      lang: 'fr',
      text: 'Ouvrez le fichier , puis fermez.',
      finds: [{ at: '1:18-1:20', messageId: 'before', confidence: 'medium' }],
      fixed: 'Ouvrez le fichier, puis fermez.',
    },
    {
      name: 'behind protected markup',
      lang: 'de',
      text: 'Klicken Sie auf **[!UICONTROL Save]** , um zu speichern.',
      finds: [{ at: '1:38-1:40', messageId: 'before', confidence: 'medium' }],
      fixed: 'Klicken Sie auf **[!UICONTROL Save]**, um zu speichern.',
    },
    {
      name: 'Korean',
      lang: 'ko',
      text: '파일을 먼저 저장 , 그리고 닫습니다.',
      finds: [{ at: '1:10-1:12', messageId: 'before', confidence: 'medium' }],
      fixed: '파일을 먼저 저장, 그리고 닫습니다.',
    },
    {
      name: 'no blank after a comma',
      lang: 'it',
      text: 'Aprire il file,salvare e chiudere.',
      finds: [{ at: '1:15-1:16', messageId: 'after', confidence: 'medium' }],
      fixed: 'Aprire il file, salvare e chiudere.',
    },
    {
      name: 'no blank after a question',
      lang: 'pt-BR',
      text: 'Quer abrir?escolha o arquivo.',
      finds: [{ at: '1:11-1:12', messageId: 'after', confidence: 'medium' }],
      fixed: 'Quer abrir? escolha o arquivo.',
    },
    {
      name: 'a colon, a question',
      lang: 'pl',
      text: 'Kliknij tutaj : prawda ?',
      finds: [
        { at: '1:14-1:16', messageId: 'before', confidence: 'low' },
        { at: '1:23-1:25', messageId: 'before', confidence: 'low' },
      ],
      fixed: 'Kliknij tutaj: prawda?',
    },
    {
      name: 'bold text',
      lang: 'es',
      text: 'Haga clic en **Guardar** .',
      finds: [{ at: '1:25-1:27', messageId: 'before', confidence: 'low' }],
      fixed: 'Haga clic en **Guardar**.',
    },
  ],
});
