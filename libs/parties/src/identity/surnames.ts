/** Surnames of two characters: without them 欧阳 would be read as 欧. */
export const COMPOUND_SURNAMES: readonly string[] =
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 东方 西门 南宫 长孙 宇文 轩辕 端木 独孤 百里 呼延 申屠 太史 闻人 澹台 公冶 濮阳 淳于 单于'.split(
    ' ',
  );

/** The surnames of nearly everybody. A character that is mostly another word (和, 应, 要) is better missing here. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来缪蒲温';
