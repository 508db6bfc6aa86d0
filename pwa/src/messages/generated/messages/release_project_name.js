/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_NameInputs */

const nl_release_project_name = /** @type {(inputs: Release_Project_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van het onderzoek`)
};

const en_release_project_name = /** @type {(inputs: Release_Project_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the research`)
};

/**
* | output |
* | --- |
* | "Name of the research" |
*
* @param {Release_Project_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_name = /** @type {((inputs?: Release_Project_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_name(inputs)
	return nl_release_project_name(inputs)
});