/** The first run's real actions: each leaves something of the 2022 sample to work on. */
export interface SampleServices {
  /** Adds a sample submission form with typical mistakes to this workbook and shows it. */
  addSampleForm(): Promise<void>;
  /** The returned files of the sample departments, as if the user had dropped them. */
  sampleFiles(): Promise<readonly File[]>;
  /** Consolidates the sample into this workbook so that there is something to review. */
  addSampleReview(): Promise<void>;
}
