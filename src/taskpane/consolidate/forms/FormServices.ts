export interface FormDepartment {
  readonly name: string;
  /** Projects on its form. */
  readonly projects: number;
}

/** What forms would be made from. */
export interface FormPlan {
  readonly year: number;
  readonly unit: string;
  readonly projects: number;
  /** False while the workbook has no 설정 and the built-in plan stands in. */
  readonly fromSettings: boolean;
  readonly departments: readonly FormDepartment[];
  /** Departments of projects that are not expected to submit: no form is made for them. */
  readonly unexpected: readonly string[];
}

/** One form as .xlsx, or several in one .zip. */
export interface MadeForms {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface FormServices {
  /** Rejects with PlanUnusable when 설정 is ill-formed. */
  formPlan(): Promise<FormPlan>;
  /** Tells after each form how many are made. Rejects with the signal's reason when cancelled. */
  makeForms(
    departments: readonly string[],
    onMade: (done: number) => void,
    signal: AbortSignal,
  ): Promise<MadeForms>;
  /** Opens one form as a new workbook: the way where downloads are blocked. */
  openForm(department: string): Promise<void>;
}
