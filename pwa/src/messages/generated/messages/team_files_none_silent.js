/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Files_None_SilentInputs */

const nl_team_files_none_silent = /** @type {(inputs: Team_Files_None_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen van deze dossiers is lang stil.`)
};

const en_team_files_none_silent = /** @type {(inputs: Team_Files_None_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None of these files is silent for long.`)
};

/**
* | output |
* | --- |
* | "None of these files is silent for long." |
*
* @param {Team_Files_None_SilentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_files_none_silent = /** @type {((inputs?: Team_Files_None_SilentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Files_None_SilentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_files_none_silent(inputs)
	return nl_team_files_none_silent(inputs)
});