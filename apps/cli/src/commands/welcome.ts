import type { Runtime } from '#config/runtime.js';
import { text, type Text } from '#kernel/text.js';

/** What a newcomer reads after `npm start`: where it is, who can sign in, what to try next. */
export function welcome(runtime: Runtime, seconds: number): (Text | string)[] {
  const address = `http://${runtime.host.includes(':') ? `[${runtime.host}]` : runtime.host}:${runtime.port}`;
  return [
    '',
    text(
      `和议已就绪（${seconds.toFixed(1)} 秒）：${address}`,
      `Heyi is ready (${seconds.toFixed(1)} s): ${address}`,
    ),
    text(`接口文档：${address}/api/docs`, `API documentation: ${address}/api/docs`),
    ...(runtime.demo ? demoLines(runtime, address) : []),
    ...(runtime.embedded
      ? [
          text(
            `数据保存在 ${runtime.dataDir}，按 Ctrl-C 停止。`,
            `Data is kept in ${runtime.dataDir}; stop with Ctrl-C.`,
          ),
        ]
      : []),
    '',
  ];
}

function demoLines({ demoPassword }: Runtime, address: string): (Text | string)[] {
  return [
    text(
      `演示账号（密码 ${demoPassword}）：clerk1 秘书处 · sg 秘书长 · firm1 企业经办人 · manager1 企业负责人 · chair 监督委员会主任 · observer 政府观察员`,
      `Demo accounts (password ${demoPassword}): clerk1 secretariat · sg secretary-general · firm1 case handler · manager1 manager · chair supervisory committee · observer government`,
    ),
    text(
      '试一试：提交一件投诉，记下返回的编号与查询码',
      'Try it: file a complaint, note the number and the query code',
    ),
    `  curl -s ${address}/api/complaints -H 'content-type: application/json' -d '{"type":"complaint","category":"facilitySafety","title":"电梯停运","text":"三号楼电梯停运两天","estateName":"示例花园","identityMode":"anonymous"}'`,
    text('再以 clerk1 登录查看待办：', 'Then sign in as clerk1 and look into the inbox:'),
    `  curl -s -c heyi.cookie ${address}/api/auth/login -H 'content-type: application/json' -d '{"username":"clerk1","password":"${demoPassword}"}'`,
    `  curl -s -b heyi.cookie ${address}/api/inbox`,
  ];
}
