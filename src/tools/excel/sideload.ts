import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const MAC_FOLDER = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
const WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Registers the manifest with the desktop Excel of this machine; returns what to tell the developer. */
export async function sideload(manifest: string): Promise<string> {
  if (platform() === "darwin") {
    await mkdir(MAC_FOLDER, { recursive: true });
    await copyFile(manifest, join(MAC_FOLDER, "chwihap.manifest.xml"));
    return "Excel을 다시 열고 [삽입 > 내 추가 기능 > 개발자 추가 기능]에서 취합을 고르십시오.";
  }
  if (platform() === "win32") {
    await promisify(execFile)("reg", [
      "add",
      WINDOWS_KEY,
      "/v",
      "chwihap",
      "/t",
      "REG_SZ",
      "/d",
      manifest,
      "/f",
    ]);
    return "Excel을 다시 열면 [취합] 탭이 나타납니다.";
  }
  return "이 컴퓨터에는 Excel이 없습니다. 웹용 Excel의 [추가 기능 > 내 추가 기능 업로드]에서 manifest.xml을 고르십시오.";
}
