/** Which files of the repository are pages of the site, and where on the site they are. */
import { globSync } from "tinyglobby";
