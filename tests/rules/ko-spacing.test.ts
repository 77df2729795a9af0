import { describe, test } from 'vitest';
import rule from '../../rules/ko-spacing.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'ko', describe, it: test }).run(rule, {
  valid: [
    { name: 'obligation', text: '암호를 바꿔야 합니다. 먼저 로그인해야 하는 경우가 있습니다.' },
    { name: 'condition', text: '단추를 누르면 됩니다. 이렇게 하면 창이 열립니다.' },
    { name: 'passive of another verb', text: '알림을 받게 됩니다. 더 볼 수 있게 됩니다.' },
    { name: 'intention', text: '메일을 보내려고 합니다. 잠깐 쉬고자 할 때 쓰세요.' },
    { name: 'permission', text: '닫아도 됩니다. 지우면 안 됩니다.' },
    { name: 'a noun with a particle', text: '도움이 됩니다. 서버 역할을 합니다. 기준으로 하는 값입니다.' },
    { name: 'as far as', text: '바꾸지 않는 한 그대로입니다. 가능한 한 짧게 쓰세요.' },
    { name: 'the numeral one', text: '다음 한 줄을 지우고 창 한 개를 여세요.' },
    { name: 'a noun that ends in 하', text: '서버는 지하 기계실에 있습니다. 영하 여러 날이 이어집니다.' },
    { name: 'joined', text: '설정에 대한 문서를 사용하여 값을 추가하고 저장합니다.' },
    {
      name: 'bold text before the verb',
      text: '이제 **저장** 합니다. 그리고 **선택** 합니다. 또 **실행** 합니다.',
    },
    {
      name: 'a line that breaks between the two',
      text: '파일을 저장\n합니다. 값을 입력\n합니다. 명령을 실행\n합니다.',
    },
    { name: 'code', text: '`에 대 한`은 잘못입니다.' },
  ],
  invalid: [
    {
      text: '오류에 대 해 알아보고 계정에 대 하여 읽으세요.',
      finds: [
        { at: '1:5-1:8', messageId: 'stem', confidence: 'high', severity: 'warning' },
        { at: '1:18-1:22' },
      ],
      fixed: '오류에 대해 알아보고 계정에 대하여 읽으세요.',
    },
    {
      name: 'stems with and without a noun that is known',
      text: '값을 추가 하 고 목록을 트래버스하 며 일치 되 면 멈춥니다.',
      finds: ['1:4-1:10', '1:15-1:22', '1:23-1:29'],
      fixed: '값을 추가하고 목록을 트래버스하며 일치되면 멈춥니다.',
    },
    {
      name: 'one noun apart: people do it too',
      text: '목록이 렌더링 됩니다. 값은 그대로입니다.',
      finds: [{ at: '1:5-1:12', messageId: 'noun', confidence: 'low' }],
      fixed: '목록이 렌더링됩니다. 값은 그대로입니다.',
    },
    {
      name: 'a page that splits stems splits nouns by habit',
      text: '설정에 대 한 값이 표시 됩니다.',
      finds: [
        { at: '1:5-1:8', confidence: 'high' },
        { at: '1:12-1:18', confidence: 'medium' },
      ],
      fixed: '설정에 대한 값이 표시됩니다.',
    },
    {
      name: 'a few among many that are joined',
      text: '값을 저장 합니다. 창을 실행 합니다. 줄을 선택 합니다. 값을 저장합니다. 창을 실행합니다. 줄을 선택합니다. 값을 입력합니다. 창을 사용합니다. 줄을 추가합니다. 값을 삭제합니다. 창을 확인합니다. 줄을 설정합니다. 값을 제공합니다.',
      finds: [
        { at: '1:4-1:10', confidence: 'low' },
        { at: '1:15-1:21', confidence: 'low' },
        { at: '1:26-1:32', confidence: 'low' },
      ],
      fixed:
        '값을 저장합니다. 창을 실행합니다. 줄을 선택합니다. 값을 저장합니다. 창을 실행합니다. 줄을 선택합니다. 값을 입력합니다. 창을 사용합니다. 줄을 추가합니다. 값을 삭제합니다. 창을 확인합니다. 줄을 설정합니다. 값을 제공합니다.',
    },
  ],
});
