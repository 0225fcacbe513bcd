/** Chinese texts by key. English has the same keys: the type says so. */
export const zh = {
  "app.name": "督导",
  "app.tagline": "县域教育督导工作平台",

  "status.overdue": "逾期",
  "status.yes": "是",
  "status.no": "否",

  "state.loading": "正在载入",
  "state.failed": "没能完成",
  "state.offline": "连接不上服务器",
  "state.offlineHint": "请检查网络后重试;已填写的内容不会丢失。",
  "state.requestId": "请求编号 {id},求助时请告知",

  "act.retry": "重试",
  "act.cancel": "取消",
  "act.confirm": "确定",
  "act.close": "关闭",
  "act.save": "保存",
  "act.create": "新建",
  "act.edit": "编辑",
  "act.remove": "删除",
  "act.open": "查看",
  "act.back": "返回{title}",
  "act.print": "打印",
  "act.export": "导出",
  "act.refresh": "刷新",
  "act.clear": "清除",
  "act.more": "更多",
} as const;

export type MessageKey = keyof typeof zh;
export type Catalogue = Readonly<Record<MessageKey, string>>;
