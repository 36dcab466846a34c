import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { useFocusKeeper } from "../../../src/taskpane/shell/useFocusKeeper";

function Steps() {
  const region = useRef<HTMLElement>(null);
  const [step, setStep] = useState<"ask" | "wait" | "done">("ask");
  useFocusKeeper(region);
  return (
    <>
      <button>밖</button>
      <main ref={region} tabIndex={-1}>
        {step === "ask" && <button onClick={() => setStep("wait")}>시작</button>}
        {step === "wait" && <p onClick={() => setStep("done")}>기다리는 중</p>}
        {step === "done" && <button>보기</button>}
      </main>
    </>
  );
}

test("focus follows the work when the pressed button goes, over a step without any stop", async () => {
  const user = userEvent.setup();
  render(<Steps />);
  screen.getByRole("button", { name: "시작" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
  screen.getByText("기다리는 중").click();
  await waitFor(() => expect(screen.getByRole("button", { name: "보기" })).toHaveFocus());
});

test("focus the user has put elsewhere stays there", async () => {
  const user = userEvent.setup();
  render(<Steps />);
  await user.click(screen.getByRole("button", { name: "시작" }));
  screen.getByRole("button", { name: "밖" }).focus();
  screen.getByText("기다리는 중").click();
  await screen.findByRole("button", { name: "보기" });
  expect(screen.getByRole("button", { name: "밖" })).toHaveFocus();
});
