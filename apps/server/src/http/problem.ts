import { type Locale, type LocalText, say } from "@dudao/core/model";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

type Problem = { code: string; key: string; text: LocalText };

/** What can be wrong with a request before any procedure sees it, by HTTP status. */
const PROBLEMS: Readonly<Record<number, Problem>> = {
  400: {
    code: "BAD_REQUEST",
    key: "invalid/request",
    text: { zh: "请求格式不对,请刷新页面后重试", en: "The request is malformed: reload the page" },
  },
  404: {
    code: "NOT_FOUND",
    key: "notFound/address",
    text: { zh: "没有这个地址", en: "There is nothing at this address" },
  },
  405: {
    code: "METHOD_NOT_SUPPORTED",
    key: "invalid/method",
    text: { zh: "此地址不支持这种请求方式", en: "This address does not take that method" },
  },
  413: {
    code: "PAYLOAD_TOO_LARGE",
    key: "invalid/tooLarge",
    text: { zh: "提交的内容过大,请分次提交", en: "Too much at once: send it in parts" },
  },
  414: {
    code: "BAD_REQUEST",
    key: "invalid/tooLarge",
    text: { zh: "请求地址过长,请减少筛选条件", en: "The address is too long: filter by less" },
  },
  415: {
    code: "UNSUPPORTED_MEDIA_TYPE",
    key: "invalid/contentType",
    text: { zh: "只接受JSON格式的内容", en: "Only JSON is accepted" },
  },
  429: {
    code: "TOO_MANY_REQUESTS",
    key: "tooMany/requests",
    text: { zh: "操作过于频繁,请一分钟后再试", en: "Too many tries: wait a minute" },
  },
  500: {
    code: "INTERNAL_SERVER_ERROR",
    key: "internal/error",
    text: {
      zh: "服务器出错,已记录,请把请求编号告诉管理员",
      en: "Something failed here and was logged: give the administrator the request id",
    },
  },
  503: {
    code: "SERVICE_UNAVAILABLE",
    key: "unavailable/stopping",
    text: { zh: "服务正在停止,请稍后再试", en: "The server is stopping: try again shortly" },
  },
};

/** The language the browser asks for; Chinese unless it is English. */
export function localeOf(request: FastifyRequest): Locale {
  const header = request.headers["x-locale"] ?? request.headers["accept-language"] ?? "";
  return String(header).trim().toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** Answers with the same shape as a failed procedure, so that the browser has one way to read it. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, status: number) {
  const fallback = status < 500 ? 400 : 500;
  const { code, key, text } = (PROBLEMS[status] ?? PROBLEMS[fallback]) as Problem;
  const locale = localeOf(request);
  return (
    reply
      .code(status)
      .type("application/json; charset=utf-8")
      .header("cache-control", "no-store")
      // Again: what the framework refuses passes no hook.
      .header("x-request-id", request.id)
      .send({
        error: {
          message: say(text, locale),
          code: status < 500 ? -32600 : -32603,
          data: {
            code,
            httpStatus: status,
            key,
            params: {},
            fieldErrors: {},
            requestId: request.id,
          },
        },
      })
  );
}

/** Whatever is thrown outside a procedure: the sender's fault keeps its 4xx, ours is logged. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "unexpected");
    return sendProblem(request, reply, status);
  });
}
