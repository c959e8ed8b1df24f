import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";

/** What is asked of a bridge. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back, or why nothing did. */
export interface Answer {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly durationMs: number;
  /** undefined: the answer is whole. */
  readonly error?: string;
}

/** Bounds of one exchange. */
export interface ExchangeLimits {
  readonly timeoutMs: number;
  readonly bodyBytes: number;
}

/** One HTTP exchange, bounded in time and bytes. Redirects are not followed, nothing is decompressed, nothing is thrown. */
export function exchange(base: URL, question: Question, limits: ExchangeLimits): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    let response: IncomingMessage | undefined;
    const end = (error?: string) => {
      clearTimeout(timer);
      resolve({
        status: response?.statusCode ?? null,
        headers: (response?.headers ?? {}) as Record<string, string | undefined>,
        body: Buffer.concat(pieces),
        durationMs: Math.round((performance.now() - start) * 10) / 10,
        ...(error !== undefined && { error }),
      });
      // What is late or too long is not waited for.
      request.destroy();
    };
    const timer = setTimeout(() => end(`no whole answer within ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
    const send = base.protocol === "https:" ? overHttps : overHttp;
    const request = send(
      {
        host: base.hostname.replace(/^\[|\]$/g, ""),
        port: base.port || (base.protocol === "https:" ? 443 : 80),
        method: question.method,
        path: question.path,
        headers: { accept: "application/json", ...question.headers },
        agent: false,
      },
      (incoming) => {
        response = incoming;
        incoming.on("data", (piece: Buffer) => {
          length += piece.length;
          if (length > limits.bodyBytes) end(`the answer is longer than ${limits.bodyBytes} bytes`);
          else pieces.push(piece);
        });
        incoming.on("end", () => end());
        incoming.on("error", (cause) => end(reasonOf(cause)));
        incoming.on("aborted", () => end("the connection broke off"));
      },
    );
    request.on("error", (cause) => end(reasonOf(cause)));
    request.end(question.body);
  });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ECONNRESET: "the connection broke off",
  ENOTFOUND: "there is no such host",
  EHOSTUNREACH: "the host cannot be reached",
  HPE_INVALID_CONSTANT: "the answer is not HTTP",
};

/** Why a connection failed, in words. */
export function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return (
    (code !== undefined && (reasons[code] ?? (code.startsWith("HPE_") ? "the answer is not HTTP" : code))) || message
  );
}
