import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import devCerts from "office-addin-dev-certs";

export interface HttpsOptions {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

const FOLDER = join(homedir(), ".office-addin-dev-certs");
const FILES = {
  ca: join(FOLDER, "ca.crt"),
  cert: join(FOLDER, "localhost.crt"),
  key: join(FOLDER, "localhost.key"),
};

/**
 * Development certificates for localhost. On Linux the installer writes them first and then calls sudo to have them
 * trusted; where that fails the files still serve, and `trust` says what is left to do by hand.
 */
export async function httpsOptions(): Promise<{ options: HttpsOptions; trust: string | null }> {
  try {
    return { options: (await devCerts.getHttpsServerOptions()) as HttpsOptions, trust: null };
  } catch (error) {
    if (!Object.values(FILES).every((file) => existsSync(file))) throw error;
    const options = {
      ca: readFileSync(FILES.ca),
      cert: readFileSync(FILES.cert),
      key: readFileSync(FILES.key),
    };
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return {
      options,
      trust: [
        `인증서를 만들었지만 이 컴퓨터에 신뢰하도록 등록하지 못했습니다 (${reason ?? ""}).`,
        `${FILES.ca} 를 브라우저나 운영체제의 신뢰할 수 있는 루트 인증서에 추가하십시오.`,
        `The certificate works but is not trusted yet: add ${FILES.ca} to the trusted roots.`,
      ].join("\n"),
    };
  }
}
