import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'vi',
  name: 'Vietnamese',
  iso6393: 'vie',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    và hoặc hay nhưng mà nếu thì vì bởi do nên tuy mặc dù khi lúc để rằng là của cho với từ đến tới trong
    ngoài trên dưới giữa trước sau theo về qua bằng tại ở vào ra lên xuống cùng như không chưa chẳng đừng có
    được bị phải cần thể sẽ đã đang vẫn còn cũng chỉ đều rất quá hơn nhất khá lắm này đó kia ấy đây đấy thế
    vậy nào gì ai đâu sao bao nhiêu mấy tôi chúng bạn anh chị em ông bà họ nó mình người các những mọi mỗi
    từng một vài nhiều ít tất cả toàn bộ cái con chiếc sự việc khác riêng chính tự lại nữa rồi luôn thường
    hãy xin vui lòng thông cách đối suốt ngay lập tức gần khoảng đầu tiên tiếp tục bên cạnh lẫn nhau nhằm
    dựa hầu hết gồm liệu thay vốn vừa mới đi nơi kể nhờ khiến muốn bất kỳ
  `,
  homographs: `
    an am ban bi cam can cao co dan dang den di go hai han he hen la lam len luc mai man me mi moi mua nam
    nay nem nhan on pha sang so ta tai tam tan tao tay te tin to tre trang tu va van ve vi xa xem y bo as in
    dong ho tang thu cha long hop tim tra vang chi ma e
  `,
  greetings: {
    // A greeting is two words, "xin chào" or "chào bạn".
    interjections: 'chào',
    nouns: 'mừng',
  },
  world: 'thế giới',
  intensifiers: 'quá',
  repeats: 'luôn rất mãi dần thường xa ngày đều từ',
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ơư',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '«»'],
  spacedMarks: '',
  digits: '',
  // Words of kinship and rank serve as pronouns, in many degrees.
  address: { formal: '', informal: '' },
  negations: 'không chưa chẳng đừng chớ',
});
