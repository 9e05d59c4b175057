/** One example: values of its features, whether it is of the class, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/**
 * Weights of a logistic regression, one for each feature, in the features' own units. The first feature is the constant and is
 * not held back; the others are drawn to 0 by `decay` after each is scaled to unit variance. Newton's method, so that the same
 * examples give the same weights.
 */
export function regress(examples: readonly Example[], decay = 4, rounds = 25): number[] {
  const size = examples[0]!.features.length;
  const scale = Array.from({ length: size }, (_, k) =>
    k === 0 ? 1 : deviation(examples.map((one) => one.features[k]!)),
  );
  const rows = examples.map(({ features }) => features.map((value, k) => value / scale[k]!));
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const system = weights.map((weight, k) => {
      const row = new Array<number>(size + 1).fill(0);
      row[k] = k === 0 ? 1e-3 : decay;
      row[size] = row[k]! * weight;
      return row;
    });
    for (const [index, { label, weight }] of examples.entries())
      addExample(system, rows[index]!, label, weight, weights);
    const steps = solve(system);
    for (const [k, step] of steps.entries()) weights[k]! -= step;
    if (Math.max(...steps.map(Math.abs)) < 1e-6) break;
  }
  return weights.map((weight, k) => weight / scale[k]!);
}

/** Adds the gradient and curvature of one example to the equations of the next step. */
function addExample(
  system: number[][],
  row: readonly number[],
  label: 0 | 1,
  weight: number,
  weights: readonly number[],
) {
  const size = row.length;
  const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
  const slope = weight * (chance - label);
  const curve = weight * Math.max(1e-6, chance * (1 - chance));
  for (let k = 0; k < size; k++) {
    const value = row[k]!;
    if (value === 0) continue;
    const equation = system[k]!;
    equation[size]! += slope * value;
    for (let j = 0; j < size; j++) equation[j]! += curve * value * row[j]!;
  }
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Solves linear equations, each a row with its right side last, by elimination with pivots. */
function solve(equations: number[][]): number[] {
  const size = equations.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let row = k + 1; row < size; row++)
      if (Math.abs(equations[row]![k]!) > Math.abs(equations[pivot]![k]!)) pivot = row;
    [equations[k], equations[pivot]] = [equations[pivot]!, equations[k]!];
    for (let row = 0; row < size; row++) {
      const factor = row === k ? 0 : equations[row]![k]! / equations[k]![k]!;
      if (factor !== 0) for (let j = k; j <= size; j++) equations[row]![j]! -= factor * equations[k]![j]!;
    }
  }
  return equations.map((equation, k) => equation[size]! / equation[k]!);
}
