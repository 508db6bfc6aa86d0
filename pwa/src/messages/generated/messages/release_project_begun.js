/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_BegunInputs */

const nl_release_project_begun = /** @type {(inputs: Release_Project_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het onderzoek is begonnen.`)
};

const en_release_project_begun = /** @type {(inputs: Release_Project_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The research has begun.`)
};

/**
* | output |
* | --- |
* | "The research has begun." |
*
* @param {Release_Project_BegunInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_begun = /** @type {((inputs?: Release_Project_BegunInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_BegunInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_begun(inputs)
	return nl_release_project_begun(inputs)
});