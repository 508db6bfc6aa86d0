/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_Files_OfInputs */

const nl_team_files_of = /** @type {(inputs: Team_Files_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dossiers van ${i?.name}`)
};

const en_team_files_of = /** @type {(inputs: Team_Files_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files of ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Files of {name}" |
*
* @param {Team_Files_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_files_of = /** @type {((inputs: Team_Files_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Files_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_files_of(inputs)
	return nl_team_files_of(inputs)
});