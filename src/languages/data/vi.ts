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
  repeats: 'song luôn rất mãi dần thường xa ngày đều từ',
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
  negations: {
    verbal: 'không chẳng đừng chớ',
    other: 'chưa vô phi bất_khả thiếu miễn không_thể',
    akin: `
      chỉ duy_nhất trừ ngoại_trừ ngoài cho_đến thay_vì tránh ngăn chặn ngăn_chặn lỗi thất_bại mất cấm
      từ_chối bác_bỏ hiếm khó tùy_chọn tuỳ_chọn bỏ_qua loại_trừ loại tắt vô_hiệu_hóa vô_hiệu dừng ngừng
      trống rỗng tối_đa tối_thiểu ít lỗi_thời
    `,
    idioms: `
      không_chỉ không_những hay_không hoặc_không có_không không_gian hàng_không tại_sao_không sao_không
      không_quan_trọng đừng_quên đừng_ngần_ngại không_kể không_dây không_quá không_ít
    `,
    lookalikes: '',
  },
  numerals: `
    0 không 1 một nhất đầu_tiên duy_nhất 2 hai nhì cả_hai đôi cặp 3 ba tam 4 bốn tư 5 năm lăm 6 sáu 7
    bảy 8 tám 9 chín 10 mười chục 12 tá 15 mười_lăm 20 hai_mươi 30 ba_mươi 50 năm_mươi 100 trăm 1000
    nghìn ngàn 1000000 triệu 1000000000 tỷ tỉ
  `,
});
