import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCommand, temporaryFolder } from "../src/cli/recording-terminal.ts";
import { root } from "./contract.ts";

describe("an address", () => {
  test.each([
    ["http://10.0.0.7:8765", "another machine"],
    ["http://bridge.example:8765", "another machine"],
    ["http://127.0.0.1.evil.example:8765", "another machine"],
    ["http://user:secret@127.0.0.1:8765", "a password is not asked"],
    ["http://127.0.0.1:8765/api/state", "Give the bridge itself: http://127.0.0.1:8765"],
    ["http://[", "is no address of a bridge"],
    ["ws://127.0.0.1:8765", "Write it as http://127.0.0.1:8765"],
    ["127.0.0.1:8765", "Write it as http://127.0.0.1:8765"],
    ["localhost:8765/", "Write it as http://127.0.0.1:8765"],
  ])("%s is refused", async (address, message) => {
    const { code, out, err } = await runCommand([address], { cwd: root });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("secret");
  });

  test("where nobody listens cannot be told", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const { code, err } = await runCommand([`http://127.0.0.1:${port}`], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("nobody listens there");
  });

  test("where something else speaks cannot be told", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n")).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { code, err } = await runCommand([`http://127.0.0.1:${port}`], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("the answer is not HTTP");
  });

  test("is not asked when its answers cannot be kept", async () => {
    const there = temporaryFolder();
    const { code, err } = await runCommand(["--record", there, "http://127.0.0.1:9"], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("already exists");
    expect(err).not.toContain("nobody listens");
  });

  test.each([
    [["--watch", "http://127.0.0.1:9"], "cannot be watched"],
    [["--listen", "3000000", "http://127.0.0.1:9"], "longer than a day"],
  ])("with %j is refused", async (options, message) => {
    const { code, err } = await runCommand(options, { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([["--record", "x"], ["--listen", "0"], ["--token-file", "x"], ["--allow-control"], ["--allow-remote"]])(
    "is needed by %s",
    async (...options) => {
      const { code, err } = await runCommand([...options, "."], { cwd: temporaryFolder() });
      expect(code).toBe(2);
      expect(err).toContain(`${options[0]} is about a running bridge`);
    },
  );
});
