import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerSource } from "../../src/data/answer-source.ts";
import { fetchAnswer } from "../../src/data/fetch-answer.ts";
import { cacheFolder } from "../../src/data/response-cache.ts";
import { DataError } from "../../src/errors.ts";
import { contextOf, json, type Loopback, loopback, silence, text, torn } from "./loopback.ts";

let server: Loopback;

beforeAll(async () => {
  server = await loopback();
});
afterAll(() => server.close());

const quick = { source: "Test", backoffMs: 1, timeoutMs: 2000 };

describe("a server that fails", () => {
  it("is asked again after faults that pass", async () => {
    server.play(text("", 429, { "retry-after": "0" }), text("oops", 500), torn, json({ ok: 1 }));
    expect(await fetchAnswer(server.url, quick)).toEqual({ status: 200, body: '{"ok":1}' });
    server.play(silence, text('{"a":[1,2', 200), text("<html>", 200), json([]));
    expect((await fetchAnswer(server.url, quick)).body).toBe("[]");
    expect(server.asked).toHaveLength(4);
  });

  it("is asked a bounded number of times, and the last fault is told with the next step", async () => {
    const faults: readonly [Parameters<Loopback["play"]>[0], string][] = [
      [text("", 503), "HTTP status 503"],
      [silence, "nothing within 0.3 s"],
      [text("<html>", 200), "a page instead of data"],
      [text("{", 200), "data that are cut short"],
    ];
    for (const [reaction, fault] of faults) {
      server.play(...Array.from({ length: 9 }, () => reaction));
      const refused = fetchAnswer(server.url, {
        ...quick,
        attempts: 3,
        ...(reaction === silence && { timeoutMs: 300 }),
      });
      await expect(refused).rejects.toThrow(`Test gives no answer: ${fault}`);
      await expect(refused).rejects.toMatchObject({ remedy: expect.stringContaining("--data") });
      expect(server.asked).toHaveLength(3);
    }
    await expect(fetchAnswer("http://127.0.0.1:9", quick)).rejects.toThrow(/ECONNREFUSED|bad port/);
  });

  it("is not waited for when it asks for long, nor read without end", async () => {
    server.play(text("", 429, { "retry-after": "3600" }));
    await expect(fetchAnswer(server.url, quick)).rejects.toThrow("asks to wait 3600 s");
    server.play(text("", 429, { "retry-after": new Date(Date.now() + 7_200_000).toUTCString() }));
    await expect(fetchAnswer(server.url, quick)).rejects.toThrow(/asks to wait 7\d\d\d s/);
    server.play(text(`"${"x".repeat(2000)}"`));
    await expect(fetchAnswer(server.url, { ...quick, mostBytes: 1000, attempts: 1 })).rejects.toThrow("1000 bytes");
  });

  it("is left when the command is interrupted", async () => {
    const stop = new AbortController();
    server.play(silence);
    const asked = fetchAnswer(server.url, { ...quick, timeoutMs: 60_000, signal: stop.signal });
    setTimeout(() => stop.abort(new TypeError("interrupted")), 30);
    await expect(asked).rejects.toThrow("interrupted");
  });
});

describe("what was fetched", () => {
  const accept = () => {};
  const past = Date.UTC(2020, 0, 1);

  it("is kept with its hash and the request, for its owner alone", async () => {
    const context = contextOf(server);
    const url = `${server.url}/a?b=1`;
    server.play(json({ n: 1 }));
    await answerSource({ ...quick, spacingMs: 0 }, context).answer(url, past, accept);
    const folder = context.cache ?? "";
    const [file = ""] = readdirSync(folder);
    const kept = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    expect(kept).toMatchObject({ request: url, body: '{"n":1}', isSettled: true });
    expect(kept.sha256).toBe(createHash("sha256").update('{"n":1}').digest("hex"));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it("is fetched again while its period is not over, when it is broken, and never offline", async () => {
    const context = contextOf(server);
    const source = answerSource({ ...quick, spacingMs: 0 }, context);
    const offline = answerSource({ ...quick, spacingMs: 0 }, { ...context, isOffline: true });
    server.play(json(1), json(2), json(3), json(4));
    await expect(offline.answer(server.url, past, accept)).rejects.toThrow("is kept on disk");
    expect(await source.answer(server.url, Date.now(), accept)).toBe("1");
    expect(await source.answer(server.url, Date.now(), accept)).toBe("2");
    expect(await offline.answer(server.url, past, accept)).toBe("2");
    expect(await source.answer(server.url, past, accept)).toBe("3");
    expect(await source.answer(server.url, past, accept)).toBe("3");
    const folder = context.cache ?? "";
    const file = path.join(folder, readdirSync(folder)[0] ?? "");
    writeFileSync(file, readFileSync(file, "utf8").replace('"body":"3"', '"body":"7"'));
    await expect(offline.answer(server.url, past, accept)).rejects.toThrow(DataError);
    expect(await source.answer(server.url, past, accept)).toBe("4");
    expect(context.warned.join()).toContain("is broken and not used");
    expect(server.asked).toHaveLength(4);
  });

  it("is not kept when it is refused, nor where others may write", async () => {
    const context = contextOf(server);
    const folder = context.cache ?? "";
    const source = answerSource({ ...quick, spacingMs: 0 }, context);
    server.play(json({ error: 1 }), json(5));
    const refuse = () => {
      throw new DataError("no", "");
    };
    await expect(source.answer(server.url, past, refuse)).rejects.toThrow("no");
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    expect(await source.answer(server.url, past, accept)).toBe("5");
    expect(readdirSync(folder)).toEqual([]);
    expect(context.warned.join()).toContain("can be written by others");
  });

  it("is used all the same where it cannot be kept", async () => {
    const context = contextOf(server);
    writeFileSync(context.cache ?? "", "a file where the folder should be");
    server.play(json(6));
    expect(await answerSource({ ...quick, spacingMs: 0 }, context).answer(server.url, past, accept)).toBe("6");
    expect(context.warned.join()).toContain("what was fetched is not kept");
  });

  it("lies in the user's folder of caches", () => {
    expect(cacheFolder(undefined, "/w", { XDG_CACHE_HOME: "/x" })).toBe("/x/quantlab/bars");
    expect(cacheFolder(undefined, "/w", { XDG_CACHE_HOME: "x", HOME: "/h" })).toBe("/h/.cache/quantlab/bars");
    expect(cacheFolder("c", "/w", {})).toBe("/w/c");
  });

  it("is not asked for faster than allowed", async () => {
    const source = answerSource({ ...quick, spacingMs: 80 }, contextOf(server));
    server.play(json(1), json(2), json(3));
    const begin = performance.now();
    for (const page of [1, 2, 3]) await source.answer(`${server.url}/${page}`, past, accept);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(155);
  });
});
