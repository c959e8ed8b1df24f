import { catalogue } from "../../generated/catalogue.ts";
import type { CatalogueEntry } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import { catalogueEntry } from "../recognise.ts";
import { didYouMean } from "./suggest.ts";

/** The kind of a name. Throws UsageError. */
export function kindNamed(name: string): CatalogueEntry {
  const entry = catalogueEntry(name);
  if (entry) return entry;
  const meant = didYouMean(
    name,
    catalogue.map(({ kind }) => kind),
  );
  throw new UsageError(`there is no kind ${name}${meant}`, "quantlab-conform --list-kinds names them all.");
}
