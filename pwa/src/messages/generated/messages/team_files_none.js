/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Files_NoneInputs */

const nl_team_files_none = /** @type {(inputs: Team_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier zijn geen open dossiers.`)
};

const en_team_files_none = /** @type {(inputs: Team_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no open files here.`)
};

/**
* | output |
* | --- |
* | "There are no open files here." |
*
* @param {Team_Files_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_files_none = /** @type {((inputs?: Team_Files_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Files_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_files_none(inputs)
	return nl_team_files_none(inputs)
});