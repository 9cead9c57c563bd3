/** What people in China and in this line of work begin a password with; small letters, without blanks. */
export const CHINESE_STEMS: readonly string[] = (
  'woaini woainima woaiwojia woaizhongguo aini ainia aiwo wobuaini wodemima wodeai woshishui woshi woniu ' +
  'mima mimamima nihao nihaoma zhongguo zhonghua beijing shanghai guangzhou shenzhen zhuhai xiangzhou doumen jinwan ' +
  'hengqin gongbei aomen xianggang guangdong xiaobao baobao baobei laopo laogong mama baba gege jiejie meimei didi ' +
  'tiantian kuaile xingfu pingan jiankang facai gongxifacai daji fendou jiayou xiexie zaijian ' +
  'wangwei wangfang liwei lina zhangwei zhangmin liming wangli zhangli liuyang chenjie ' +
  'qwe qwer qwert qwerty qaz qazwsx asd asdf asdfgh zxc zxcv zxcvbn abc abcd abcde aaa aaaa abcabc aa qq wx ' +
  'a q w z zz zzz admin administrator root user test guest manager system password passwd pass login welcome iloveyou ' +
  'letmein dragon monkey sunshine princess football computer internet huawei xiaomi taobao weixin wechat alibaba tencent ' +
  'heyi heyixitong wuye wuyexiehui wuyeguanli xiehui tiaojie tousu mishuchu mishuzhang jiandu weiyuanhui yezhu yeweihui ' +
  'xiaoqu gongsi bangong guanli guanliyuan xitong ceshi moren ' +
  '我爱你 我爱中国 我的密码 密码 密码密码 你好 中国 中华 珠海 香洲 斗门 金湾 横琴 物业 物业协会 物业管理 协会 和议 调解 投诉 ' +
  '管理员 系统 测试 默认 业主 业委会 公司 办公 老婆 老公 宝贝 恭喜发财 身体健康 万事如意 一二三四五六七八 天天向上 好好学习天天向上'
).split(' ');

/** Numbers with a meaning, and the ones on every keypad. */
export const CHINESE_TAILS: readonly string[] = (
  '1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 321 4321 54321 654321 0 00 000 01 001 007 ' +
  '10 11 110 111 119 120 112233 121212 123123 123321 1314 13145 131420 1314520 1314521 147258 147258369 159 159357 168 16888 ' +
  '168168 188 199 2 22 222 250 258 369 3344 33445 5 520 5201314 52013 520520 521 5211314 521521 5203344 5257 555 5566 5683 ' +
  '58 584520 588 6 66 666 6666 666666 66666666 678 7 77 777 789 7758258 7758521 778 8 88 888 8888 888888 88888888 886 9 9527 ' +
  '963 987 987654321 99 998 999 9999 999999'
).split(' ');
