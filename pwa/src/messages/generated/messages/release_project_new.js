/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_NewInputs */

const nl_release_project_new = /** @type {(inputs: Release_Project_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw onderzoek`)
};

const en_release_project_new = /** @type {(inputs: Release_Project_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New research project`)
};

/**
* | output |
* | --- |
* | "New research project" |
*
* @param {Release_Project_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_new = /** @type {((inputs?: Release_Project_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_new(inputs)
	return nl_release_project_new(inputs)
});