/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Fault_FilesInputs */

const nl_team_fault_files = /** @type {(inputs: Team_Fault_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies minstens één dossier.`)
};

const en_team_fault_files = /** @type {(inputs: Team_Fault_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one file.`)
};

/**
* | output |
* | --- |
* | "Choose at least one file." |
*
* @param {Team_Fault_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_fault_files = /** @type {((inputs?: Team_Fault_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Fault_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_fault_files(inputs)
	return nl_team_fault_files(inputs)
});