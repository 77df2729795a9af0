import { describe, test } from 'vitest';
import rule from '../../rules/ko-particle.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'ko', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'nouns in -로, -가, -와 and -이',
      text: '경로로 가서 평가가 끝난 결과와 서로를 보고 차이가 있는지 봅니다.',
    },
    { name: 'nouns in -을', text: '가을을 앞둔 마을을 지나 노을을 봅니다.' },
    {
      name: 'verbs that lose their ㅅ',
      text: '이름을 지을 때, 선을 그을 때, 줄을 이을 때 씁니다. 가게에 들를 때도 씁니다.',
    },
    { name: 'ㄹ before 로', text: '파일로 저장하고 URL로 열고 Excel로 보냅니다.' },
    { name: 'dual forms', text: '이름을(를) 바꾸고 값은/는 두고 %s(으)로 갑니다. {name}이(가) 없습니다.' },
    { name: 'letters that are read in one way', text: 'API를 만들고 VM을 열고 DNS가 CRM과 HTML을 찾습니다.' },
    {
      name: 'letters that are read in several ways',
      text: 'GitHub을 쓰고 GitHub를 씁니다. MAC을 보고 MAC를 봅니다. cache을 지웁니다.',
    },
    {
      name: 'a plural that may be read without its s',
      text: 'Hooks이 있고 Hooks가 있습니다. props을 넘깁니다.',
    },
    {
      name: 'numbers',
      text: '2를 더하고 10을 빼고 권한을 777로 바꿉니다. 버전 3.0를 받으세요. UTF-8를 씁니다.',
    },
    { name: 'words in lower case without vowels', text: 'my-ssr을 설치합니다. node.js을 엽니다.' },
    { name: 'adnominal endings', text: '얻는 값과 끊는 곳, 건네받는 인수를 막는 방법입니다.' },
    { name: 'who and what', text: '누군가 무언가 눌렀는가 봅니다.' },
    { name: 'code that is no single word', text: '`get("x")`을 부르고 `a.b-2`를 넘깁니다.' },
    {
      name: 'links and bold that name an action',
      text: '[업로드](a.md)합니다. 파일을 **삭제**하세요. [배포 및 구성](b.md)합니다. [Fork](c.md)합니다.',
    },
    { name: 'there is', text: '그 자리에 있는다고 했습니다.' },
    { name: 'the past before a question', text: '설정했는지, 끝났는데 왜 그런지 봅니다.' },
    { name: 'talk of particles', text: '조사 "을를"과 "에서에서", `은는`을 다룹니다.' },
  ],
  invalid: [
    {
      text: '메뉴에게에게 보내고 내일부터부터 SQL에서에서 읽습니다.',
      finds: [
        { at: '1:1-1:7', messageId: 'twice', severity: 'error', confidence: 'high' },
        '1:12-1:18',
        '1:19-1:26',
      ],
      fixed: '메뉴에게 보내고 내일부터 SQL에서 읽습니다.',
    },
    {
      name: 'two forms at once',
      text: '창을를 닫고 페이지를을 엽니다.',
      finds: ['1:1-1:4', '1:8-1:13'],
      fixed: '창을 닫고 페이지를 엽니다.',
    },
    {
      name: 'Hangul',
      text: '포털를 열고 이미지을 넣고 콘솔와 아래으로 갑니다.',
      finds: [
        { at: '1:1-1:4', messageId: 'disagrees', severity: 'warning', confidence: 'high' },
        '1:8-1:12',
        '1:16-1:19',
        '1:20-1:24',
      ],
      fixed: '포털을 열고 이미지를 넣고 콘솔과 아래로 갑니다.',
    },
    {
      name: 'Latin and numbers',
      text: 'RRS을 켜고 VPN를 끄고 Modeler은 Python와 12을 씁니다.',
      finds: ['1:1-1:5', '1:9-1:13', '1:17-1:25', '1:26-1:33', '1:34-1:37'],
      fixed: 'RRS를 켜고 VPN을 끄고 Modeler는 Python과 12를 씁니다.',
    },
    {
      name: 'code is less certain',
      text: '`onChange`을 부릅니다.',
      finds: [{ at: '1:1-1:12', messageId: 'disagrees', confidence: 'low' }],
      fixed: '`onChange`를 부릅니다.',
    },
    {
      name: 'placeholders',
      text: '%s가 없으면 {user}로 갑니다.',
      finds: [{ at: '1:1-1:4', messageId: 'anySound' }, '1:9-1:16'],
      fixed: '%s이(가) 없으면 {user}(으)로 갑니다.',
    },
    {
      name: 'names of things before 합니다',
      text: '참조 [설치](a.md)합니다. **더 보기 메뉴**합니다. [SQL Server](b.md)하세요.',
      finds: [{ at: '1:4-1:17', messageId: 'stranded' }, '1:19-1:33', '1:35-1:56'],
    },
    {
      text: '값이 바뀌었는다. 창을 닫았는다고 합니다.',
      finds: [{ at: '1:6-1:9', messageId: 'tense', severity: 'error' }, '1:15-1:18'],
      fixed: '값이 바뀌었다. 창을 닫았다고 합니다.',
    },
  ],
});
