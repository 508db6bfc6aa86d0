/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_End_TitleInputs */

const nl_release_project_end_title = /** @type {(inputs: Release_Project_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit onderzoek beëindigen?`)
};

const en_release_project_end_title = /** @type {(inputs: Release_Project_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End this research?`)
};

/**
* | output |
* | --- |
* | "End this research?" |
*
* @param {Release_Project_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_end_title = /** @type {((inputs?: Release_Project_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_end_title(inputs)
	return nl_release_project_end_title(inputs)
});